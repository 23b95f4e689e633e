using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Jobs;

/// <summary>Drops what signing in leaves behind once it serves nobody: codes and counts after a day, sessions three months after their end.</summary>
internal sealed class ForgetSignIns(FabangDb db, TimeProvider clock) : IJob
{
    private static readonly TimeSpan KeepCounts = TimeSpan.FromDays(1);
    private static readonly TimeSpan KeepSessions = TimeSpan.FromDays(90);

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var yesterday = clock.GetUtcNow() - KeepCounts;
        var longAgo = clock.GetUtcNow() - KeepSessions;
        await db.Set<PhoneCode>().Where(code => code.ExpiresAt < yesterday).ExecuteDeleteAsync(cancel);
        await db.Set<Throttle>().Where(throttle => throttle.LastAt < yesterday).ExecuteDeleteAsync(cancel);
        await db.Set<Session>().Where(session => session.LastSeenAt < longAgo).ExecuteDeleteAsync(cancel);
    }
}
