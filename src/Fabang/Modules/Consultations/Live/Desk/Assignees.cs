using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Desk.DutyRoom;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>To whom the duty manager may give a conversation: lawyers on duty with a page of the desk open, a free place, and no conflict of interest.</summary>
public sealed class Assignees(Colleagues colleagues, StaffBoard board, ConflictChecks conflicts, RegionSettings settings)
{
    /// <summary>Those with least to do first.</summary>
    public async Task<IReadOnlyList<StaffStanding>> OfAsync(ChatView view, CancellationToken cancel = default)
    {
        var conversation = view.Conversation;
        var lawyers = (await colleagues.InAsync(conversation.Region, cancel)).Select(lawyer => lawyer.Id).Where(id => id != conversation.LawyerId).ToList();
        var most = await settings.GetAsync(LiveLimits.Seats, conversation.Region, cancel);
        var there = (await board.OfAsync(lawyers, onlyActive: true, cancel)).Where(one => one.IsOnDuty && one.IsOnline && one.Talks < most).ToList();
        var notFree = await conflicts.NotFreeAsync(view.Matter.Id, view.Matter.PersonId, there.ConvertAll(one => one.Id), cancel);
        return [.. there.Where(one => !notFree.Contains(one.Id))];
    }
}
