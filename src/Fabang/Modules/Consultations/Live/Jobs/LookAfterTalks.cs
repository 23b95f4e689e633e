using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live.Jobs;

/// <summary>
/// Looks after what nobody looks after: a lawyer who is gone gives the conversation back, booked people wait again at their time, what has fallen silent ends,
/// and who has waited too long goes on in writing.
/// </summary>
internal sealed class LookAfterTalks(FabangDb db, ChatViews views, Talks talks, Turning turning, RegionSettings settings, TimeProvider clock, ILogger<LookAfterTalks> log) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancel)
    {
        await EachAsync(await GoneAsync(cancel), view => talks.ReturnAsync(view, by: null, cancel), cancel);
        await EachAsync(await BookedAsync(cancel), view => talks.ComeBackAsync(view, by: null, cancel), cancel);
        await EachAsync(await SilentAsync(cancel), view => talks.EndAsync(view, by: null, cancel), cancel);
        await EachAsync(await WaitingAsync(cancel), view => turning.TurnAsync(view, by: null, lawyer: null, cancel), cancel);
    }

    /// <summary>Open ones whose lawyer has no lease that is alive.</summary>
    private async Task<IReadOnlyList<Guid>> GoneAsync(CancellationToken cancel)
    {
        var open = await db.Set<Conversation>().AsNoTracking().Where(c => c.Status == ConversationStatus.Open).Select(c => new { c.Id, Lawyer = c.LawyerId!.Value }).ToListAsync(cancel);
        var names = open.Select(row => row.Lawyer).Distinct().ToDictionary(Presence.NameOf);
        var now = clock.GetUtcNow();
        var held = (await db.Set<Lease>().Where(lease => names.Keys.Contains(lease.Name) && lease.Until > now).Select(lease => lease.Name).ToListAsync(cancel)).ToHashSet();
        return [.. open.Where(row => !held.Contains(Presence.NameOf(row.Lawyer))).Select(row => row.Id).Take(Batch)];
    }

    private async Task<IReadOnlyList<Guid>> BookedAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await db.Set<Conversation>().Where(c => c.Status == ConversationStatus.Booked && c.BookedFor <= now).OrderBy(c => c.BookedFor).Select(c => c.Id).Take(Batch).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<Guid>> SilentAsync(CancellationToken cancel) => await LateAsync(LiveLimits.Silence, await db.Set<Conversation>().AsNoTracking()
        .Where(c => c.Status == ConversationStatus.Open).OrderBy(c => c.LastSaidAt).Take(Batch).Select(c => new Standing(c.Id, c.Region, c.LastSaidAt)).ToListAsync(cancel), cancel);

    private async Task<IReadOnlyList<Guid>> WaitingAsync(CancellationToken cancel) => await LateAsync(LiveLimits.LongestWait, await db.Set<Conversation>().AsNoTracking()
        .Where(c => c.Status == ConversationStatus.Waiting).OrderBy(c => c.WaitingSince).Take(Batch).Select(c => new Standing(c.Id, c.Region, c.WaitingSince)).ToListAsync(cancel), cancel);

    /// <summary>Those that have stood longer than their region allows.</summary>
    private async Task<IReadOnlyList<Guid>> LateAsync(SettingKey<int> minutes, List<Standing> standing, CancellationToken cancel)
    {
        Dictionary<RegionCode, int> limits = [];
        foreach (var region in standing.Select(row => row.Region).Distinct())
        {
            limits[region] = await settings.GetAsync(minutes, region, cancel);
        }

        var now = clock.GetUtcNow();
        return [.. standing.Where(row => now - row.Since > TimeSpan.FromMinutes(limits[row.Region])).Select(row => row.Id)];
    }

    private async Task EachAsync(IReadOnlyList<Guid> ids, Func<ChatView, Task> act, CancellationToken cancel)
    {
        foreach (var id in ids)
        {
            try
            {
                if (await views.FindAsync(conversation => conversation.Id == id, cancel) is { } view)
                {
                    await act(view);
                }
            }
            catch (Exception moved) when (moved is DbUpdateConcurrencyException or BrokenRuleException)
            {
                log.LogInformation("Conversation {Conversation} moved on while it was being looked after", id);
            }

            db.ChangeTracker.Clear();
        }
    }

    private sealed record Standing(Guid Id, RegionCode Region, DateTimeOffset Since);
}
