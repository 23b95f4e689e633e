using Fabang.Modules.Accounts;

namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>Loads what waits for whoever is signed in, in order.</summary>
public sealed class DeskLists(CurrentUser user, DeskItems items, TalkItems talks, Duty duty, TimeProvider clock)
{
    /// <summary>Nobody does more than this before they look again.</summary>
    private const int Most = 100;

    /// <param name="open">What is open beside the list, if something is.</param>
    public async Task<DeskList> LoadAsync(Guid? open, CancellationToken cancel = default)
    {
        var onDuty = await duty.IsOnAsync(user.RequiredId);
        List<DeskItem> all =
        [
            .. await talks.MineAsync(cancel), .. onDuty ? await talks.WaitingAsync(cancel) : [],
            .. await items.MineAsync(cancel), .. onDuty ? await items.WaitingAsync(cancel) : [],
            .. await items.StuckAsync(cancel), .. await items.CallBacksAsync(cancel), .. await items.ComplaintsAsync(cancel),
        ];
        var ranked = DeskRanking.Rank(all, clock.GetUtcNow());
        return new(onDuty, [.. ranked.Take(Most)], Math.Max(0, ranked.Count - Most), [.. (await items.AnsweredAsync(cancel)).Select(item => new RankedItem(item, []))], open);
    }
}
