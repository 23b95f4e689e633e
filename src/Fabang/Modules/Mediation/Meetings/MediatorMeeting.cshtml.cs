using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>The mediator at the door of one of their meetings, and in it; they may cancel it before.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class MediatorMeetingModel(MediationViews views, MeetingBook book, CurrentUser user, LiveTopics topics, TurnServer turn, TimeProvider clock) : MeetingPage(topics, turn, clock), IRegional
{
    public RegionCode Region => View.Case.Region;

    public override string Address => $"/desk/mediation/cases/{View.Case.Id}/meetings/{Meeting.Id}";

    public override Guid Reader => user.RequiredId;

    /// <summary>Who is invited.</summary>
    public IEnumerable<MediationParty> Invited => View.Case.Parties.Where(Meeting.IsFor);

    public async Task<IActionResult> OnPostCancelAsync(Guid id, Guid meeting, CancellationToken cancel)
    {
        if (!await LoadAsync(id, meeting, cancel))
        {
            return NotFound();
        }

        await book.CancelAsync(View, Meeting, cancel);
        return Redirect($"/desk/mediation/cases/{id}/meetings");
    }

    protected override async Task<bool> LoadAsync(Guid id, Guid meeting, CancellationToken cancel)
    {
        var me = user.RequiredId;
        if (await views.FindAsync(one => one.Id == id && one.MediatorId == me, cancel) is not { } view || view.Case.Status is MediationStatus.Offered or MediationStatus.Disclosed
            || await book.FindAsync(id, meeting, cancel) is not { } one)
        {
            return false;
        }

        (View, Meeting) = (view, one);
        return true;
    }
}
