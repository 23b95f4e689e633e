using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Rooms;

/// <summary>The mediator in the room of all, or with one party alone.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class MediatorRoomModel(CurrentUser user, MediationViews views, Talking talking, LiveTopics topics, IStringLocalizer<Texts> texts) : RoomPage(talking, topics), IRegional
{
    private readonly Talking _talking = talking;

    public RegionCode Region => Room.View.Case.Region;

    public override string Address => $"/desk/mediation/cases/{Room.View.Case.Id}/room{(Room.Party is { } party ? $"/{party.Id}" : "")}";

    /// <summary>The page makes it; what was written under it once is not written again.</summary>
    [BindProperty]
    public Guid RecordId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public RecordKind Kind { get; set; }

    [BindProperty, StringLength(RoomRecord.LongestText), Breaks("Mediation.SaySomething")]
    public string? Record { get; set; }

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<RecordKind>().Select(kind => new SelectListItem(texts[$"RecordKind.{kind}"], kind.ToString()));

    public Task<IActionResult> OnPostWriteAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => _talking.WriteAsync(Room.View, RecordId, Kind, Record, cancel), cancel);

    protected override async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Guid? party = RouteData.Values["party"] is string { Length: > 0 } named ? Guid.Parse(named) : null;
        if (await views.FindOfMediatorAsync(id, user.RequiredId, cancel) is not { Case.ClockFrom: not null } view
            || view.Case.Status is MediationStatus.Offered or MediationStatus.Disclosed
            || await _talking.OfMediatorAsync(view, party, cancel) is not { } room)
        {
            return false;
        }

        Room = room;
        return true;
    }
}
