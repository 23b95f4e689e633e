using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Request;

/// <summary>Who stands on each side: first who asks, then the others, one after the other.</summary>
[Authorize]
public sealed class PartiesModel(FabangDb db, Requesting requesting, IStringLocalizer<Texts> texts, TimeProvider clock) : SectionPage(requesting)
{
    private readonly Requesting _requesting = requesting;

    [BindProperty, StringLength(PartyFacts.LongestName), Breaks("Mediation.NeedsOwnName")]
    public string? OwnName { get; set; }

    [BindProperty, StringLength(40)]
    public string? OwnNumber { get; set; }

    [BindProperty, StringLength(PartyFacts.LongestAddress)]
    public string? OwnAddress { get; set; }

    [BindProperty]
    public Side Side { get; set; } = Side.Other;

    [BindProperty, StringLength(PartyFacts.LongestName), Breaks("Mediation.NeedsPartyName", "Mediation.TooManyParties", "Mediation.NeedsOtherSide")]
    public string? Name { get; set; }

    [BindProperty, StringLength(40), Breaks("Accounts.BadPhone", "Mediation.SamePhone")]
    public string? Phone { get; set; }

    [BindProperty, StringLength(40)]
    public string? Number { get; set; }

    [BindProperty, StringLength(PartyFacts.LongestAddress)]
    public string? Address { get; set; }

    public IEnumerable<SelectListItem> Sides => Enum.GetValues<Side>().Reverse().Select(side => new SelectListItem(texts[$"Side.{side}"], side.ToString()));

    protected override void Show()
    {
        if (Draft.Parties.SingleOrDefault(party => party.IsStarter) is { } own)
        {
            (OwnName, OwnNumber, OwnAddress) = (own.Name, own.Number, own.Address);
        }
    }

    /// <summary>Names one more, and stays.</summary>
    public Task<IActionResult> OnPostAddAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, async () =>
    {
        await KeepOwnAsync(cancel);
        AddTyped();
        await db.SaveChangesAsync(cancel);
    }, null, cancel);

    public Task<IActionResult> OnPostDropAsync(Guid id, Guid party, CancellationToken cancel) => ChangeAsync(id, async () =>
    {
        Draft.DropParty(party, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }, null, cancel);

    /// <summary>Goes on; who is typed but not added yet is added.</summary>
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, async () =>
    {
        await KeepOwnAsync(cancel);
        if (!string.IsNullOrWhiteSpace(Name))
        {
            AddTyped();
        }

        if (Draft.Parties.All(party => party.Side is not Side.Other))
        {
            throw new BrokenRuleException("Mediation.NeedsOtherSide");
        }

        await db.SaveChangesAsync(cancel);
    }, "/papers", cancel);

    private void AddTyped() => Draft.AddParty(Side, new PartyToFill(Side, Name, Phone, Number, Address).Read(), clock.GetUtcNow());

    private Task KeepOwnAsync(CancellationToken cancel) => _requesting.NameOwnAsync(Draft, new(OwnName, OwnNumber, OwnAddress), cancel);
}
