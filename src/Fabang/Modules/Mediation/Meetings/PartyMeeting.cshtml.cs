using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Mine;
using Microsoft.AspNetCore.Authorization;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>A party at the door of a meeting to which they are invited, and in it. One with another party alone does not exist.</summary>
[Authorize]
public sealed class PartyMeetingModel(OwnMediations own, MeetingBook book, CurrentUser user, LiveTopics topics, TurnServer turn, TimeProvider clock) : MeetingPage(topics, turn, clock)
{
    public override string Address => $"/my/mediation/{View.Case.Id}/meetings/{Meeting.Id}";

    public override Guid Reader => user.RequiredId;

    protected override async Task<bool> LoadAsync(Guid id, Guid meeting, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { } found || await book.FindAsync(id, meeting, cancel) is not { } one || !one.IsFor(found.Me))
        {
            return false;
        }

        (View, Meeting) = (found.View, one);
        return true;
    }
}
