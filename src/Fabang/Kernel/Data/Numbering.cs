using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Data;

/// <summary>
/// Numbers that people read out on the phone (编号): kind, region, day, place in the day, as in
/// <c>ZX-330106-20261123-0042</c>. Two callers never get the same; a number whose change was not saved is used again.
/// </summary>
public sealed class Numbering(FabangDb db, TimeProvider clock)
{
    /// <summary>Takes the next number in the transaction of the caller, which must have begun one.</summary>
    /// <param name="kind">Two letters: ZX consultation (咨询), FY legal aid (法援), TJ mediation (调解).</param>
    /// <param name="region">Six digits, GB/T 2260.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<string> NextAsync(string kind, string region, CancellationToken cancel = default)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken inside the transaction that uses it.");
        }

        var day = clock.GetUtcNow().DayInChina();
        var series = string.Create(CultureInfo.InvariantCulture, $"{kind}-{region}-{day:yyyyMMdd}");
        var rows = await db.Database.SqlQuery<int>(
            $"insert into counters (series, last) values ({series}, 1) on conflict (series) do update set last = counters.last + 1 returning last").ToListAsync(cancel);
        return string.Create(CultureInfo.InvariantCulture, $"{series}-{rows.Single():D4}");
    }
}
