using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Who asks for aid, and who does it for them where they cannot. 《法律援助法》第四十条.</summary>
[Authorize]
public sealed class PersonModel(FabangDb db, Applying applying, DirectoryLists lists, IStringLocalizer<Texts> texts, TimeProvider clock) : SectionPage(db, applying)
{
    /// <summary>They apply themselves.</summary>
    private const string Self = "Self";

    private readonly FabangDb _db = db;

    [BindProperty, Required, Breaks("LegalAid.AgentForMinor")]
    public string? ForWhom { get; set; }

    [BindProperty, Required, StringLength(Party.LongestName)]
    public string? Name { get; set; }

    [BindProperty, Required, StringLength(30), Breaks("LegalAid.BadIdNumber")]
    public string? IdNumber { get; set; }

    [BindProperty, Required, StringLength(30), Breaks("LegalAid.BadPhone")]
    public string? Phone { get; set; }

    [BindProperty, Required, StringLength(Applicant.LongestAddress)]
    public string? Address { get; set; }

    [BindProperty, StringLength(40)]
    public string? Occupation { get; set; }

    [BindProperty, StringLength(Party.LongestName), Breaks("LegalAid.NeedsAgent")]
    public string? AgentName { get; set; }

    [BindProperty, StringLength(20), Breaks("LegalAid.NeedsRelation")]
    public string? Relation { get; set; }

    [BindProperty, StringLength(30), Breaks("LegalAid.BadAgentPhone")]
    public string? AgentPhone { get; set; }

    [BindProperty, StringLength(80), Breaks("LegalAid.NeedsPlace")]
    public string? Place { get; set; }

    /// <summary>Code of the language that the lawyer must speak; empty where Mandarin will do.</summary>
    [BindProperty, StringLength(40), Breaks("LegalAid.BadLanguage")]
    public string? Language { get; set; }

    public IEnumerable<SelectListItem> Languages => lists.Languages.Where(term => term.Code != PersonToFill.Mandarin).Select(term => new SelectListItem(term.Name, term.Code)).Prepend(new(texts["Language.Any"], ""));

    public IEnumerable<SelectListItem> Choices =>
        Enum.GetNames<AgentGround>().Prepend(Self).Select(ground => new SelectListItem(texts[$"AgentGround.{ground}"], ground));

    protected override async Task ShowAsync(CancellationToken cancel)
    {
        if (Application.Sheet.Applicant is { } known)
        {
            (Name, IdNumber, Phone, Address, Occupation, var agent) = known;
            Language = known.Language;
            (ForWhom, AgentName, Relation, AgentPhone, Place) = agent is null ? (Self, null, null, null, null) : (agent.Ground.ToString(), agent.Name, agent.Relation, agent.Phone, agent.Place);
            return;
        }

        var account = await _db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == Application.PersonId, cancel);
        (ForWhom, Name, Phone) = (Self, account.Name, account.PhoneNumber);
    }

    protected override void Keep()
    {
        var now = clock.GetUtcNow();
        AgentGround? ground = Enum.TryParse<AgentGround>(ForWhom, out var known) && Enum.IsDefined(known) ? known : null;
        Application.Fill(new PersonToFill(ground, Name, IdNumber, Phone, Address, Occupation, AgentName, Relation, AgentPhone, Place, Language).Read(now.DayInChina(), lists), now);
    }
}
