using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Request;

/// <summary>What happened, and what is wanted; a story that was told at the front door stands there already.</summary>
[Authorize]
public sealed class StoryModel(Requesting requesting, IStringLocalizer<Texts> texts) : SectionPage(requesting)
{
    private readonly Requesting _requesting = requesting;

    [BindProperty, Required]
    public DisputeType? Type { get; set; }

    [BindProperty, Required, StringLength(RequestFacts.LongestStory)]
    public string? Story { get; set; }

    [BindProperty, Required, StringLength(RequestFacts.LongestWanted)]
    public string? Wanted { get; set; }

    [BindProperty, Range(0, (double)RequestFacts.MostAmount)]
    public decimal? Amount { get; set; }

    [BindProperty]
    public bool HasViolence { get; set; }

    [BindProperty]
    public bool HasMinor { get; set; }

    public IEnumerable<SelectListItem> Types => Enum.GetValues<DisputeType>().Select(type => new SelectListItem(texts[$"DisputeType.{type}"], type.ToString()));

    protected override void Show() =>
        (Type, Story, Wanted, Amount, HasViolence, HasMinor) = (Draft.Type, Draft.Story, Draft.Wanted, Draft.Amount, Draft.HasViolence, Draft.HasMinor);

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => _requesting.FillAsync(Draft, new(Type, Story, Wanted, Amount, HasViolence, HasMinor), cancel), "/parties", cancel);
}
