using Fabang.Modules.Messaging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Fabang.Modules.Audit.Operate;

/// <summary>The operator's page (运行情况): what is well, what waits, what could not be delivered and may be tried again.</summary>
[Authorize(AuditModule.Operate)]
public sealed class OperateModel(HouseState house, DeadLetters letters, AuditLog log, FabangDb db) : PageModel
{
    private const int MostLetters = 100;

    public HouseState House => house;

    public HealthReport Health { get; private set; } = null!;

    public string? LastMigration { get; private set; }

    public HouseState.Backlog Outbox { get; private set; } = null!;

    public HouseState.Backlog Unchained { get; private set; } = null!;

    public int DeadCount { get; private set; }

    public IReadOnlyList<OutboxMessage> Dead { get; private set; } = [];

    public IReadOnlyDictionary<MessageStatus, int> Messages { get; private set; } = new Dictionary<MessageStatus, int>();

    public IReadOnlyList<HouseState.JobState> Jobs { get; private set; } = [];

    public IReadOnlyList<Lease> Leases { get; private set; } = [];

    /// <summary>How many were put back, after a replay.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Replayed { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Health = await house.HealthAsync(cancel);
        LastMigration = await house.LastMigrationAsync(cancel);
        Outbox = await house.OutboxAsync(cancel);
        Unchained = await house.UnchainedAsync(cancel);
        DeadCount = await letters.All.CountAsync(cancel);
        Dead = await letters.All.Take(MostLetters).ToListAsync(cancel);
        Messages = await house.MessagesAsync(cancel);
        Jobs = await house.JobsAsync(cancel);
        Leases = await house.LeasesAsync(cancel);
    }

    public Task<IActionResult> OnPostReplayAsync(long id, CancellationToken cancel) => ReplayAsync(id, cancel);

    public Task<IActionResult> OnPostReplayAllAsync(CancellationToken cancel) => ReplayAsync(null, cancel);

    private async Task<IActionResult> ReplayAsync(long? id, CancellationToken cancel)
    {
        var replayed = 0;
        await db.InTransactionAsync(async () =>
        {
            replayed = await letters.ReplayAsync(id, cancel);
            log.Add("replayed", nameof(OutboxMessage), id ?? 0);
            await db.SaveChangesAsync(cancel);
        }, cancel);
        return RedirectToPage(new { Replayed = replayed });
    }
}
