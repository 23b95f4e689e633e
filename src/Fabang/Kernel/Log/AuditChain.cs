using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Log;

/// <summary>
/// Chains the audit log by hash, and checks it. Rows are saved with what they tell of, and chained a moment
/// later by one node: to chain them while saving would make all writers of the house wait for one another.
/// </summary>
public sealed class AuditChain(FabangDb db, KeyRing keys)
{
    /// <summary>Few: on SQLite everybody who writes waits for a batch.</summary>
    private const int Batch = 100;
    private const string SealPlace = "audit_head.seal";

    /// <summary>Chains what was saved since the last time.</summary>
    /// <returns>How many rows.</returns>
    internal async Task<int> ExtendAsync(CancellationToken cancel)
    {
        var chained = 0;
        await db.InTransactionAsync(async () =>
        {
            // The end before the rows: who chains meanwhile moves the end, and then this save is refused. The other way round, rows that somebody has just chained would be chained again.
            var head = await db.Set<AuditHead>().SingleOrDefaultAsync(cancel);
            var rows = await db.Set<AuditEntry>().Where(entry => entry.Sequence == null).OrderBy(entry => entry.Id).Take(Batch).ToListAsync(cancel);
            if (rows.Count == 0)
            {
                return;
            }

            head ??= db.Add(new AuditHead()).Entity;
            foreach (var row in rows)
            {
                row.Sequence = ++head.Sequence;
                row.Hash = head.Hash = HashOf(row, head.Hash);
            }

            head.Seal = keys.Hash(Sealed(head), SealPlace);
            await db.SaveChangesAsync(cancel);
            chained = rows.Count;
        }, cancel);
        db.ChangeTracker.Clear();
        return chained;
    }

    /// <summary>Walks the whole log.</summary>
    public async Task<AuditReport> VerifyAsync(CancellationToken cancel = default)
    {
        var head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(cancel) ?? new AuditHead();
        return new(head.Sequence, head.Hash, await FaultUpToAsync(head, cancel) ?? await FaultBeyondAsync(head, cancel));
    }

    /// <summary>Rows that are chained meanwhile lie behind this end, and are left to the next walk.</summary>
    private async Task<AuditFault?> FaultUpToAsync(AuditHead head, CancellationToken cancel)
    {
        var expected = 1L;
        var hash = "";
        await foreach (var row in db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Sequence <= head.Sequence).OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (row.Sequence != expected)
            {
                return new(AuditFaultKind.Missing, expected);
            }

            hash = HashOf(row, hash);
            if (hash != row.Hash)
            {
                return new(AuditFaultKind.Changed, expected);
            }

            expected++;
        }

        return head switch
        {
            _ when head.Sequence != expected - 1 => new(AuditFaultKind.Missing, expected),
            { Sequence: > 0 } when head.Hash != hash || !keys.Hashes(Sealed(head), SealPlace).Contains(head.Seal) => new(AuditFaultKind.ForgedEnd, head.Sequence),
            _ => null,
        };
    }

    /// <summary>A row that claims a place behind the end. In one statement: rows and end are of one moment.</summary>
    private async Task<AuditFault?> FaultBeyondAsync(AuditHead head, CancellationToken cancel) =>
        await db.Set<AuditEntry>().AnyAsync(entry => entry.Sequence > head.Sequence && !db.Set<AuditHead>().Any(end => end.Sequence >= entry.Sequence), cancel)
            ? new(AuditFaultKind.ForgedEnd, head.Sequence + 1)
            : null;

    /// <summary>Seals the end anew with the newest key; part of a key rotation.</summary>
    internal async Task ResealAsync(CancellationToken cancel)
    {
        if (await db.Set<AuditHead>().SingleOrDefaultAsync(cancel) is { } head)
        {
            head.Seal = keys.Hash(Sealed(head), SealPlace);
            await db.SaveChangesAsync(cancel);
        }
    }

    private static string Sealed(AuditHead head) => $"{head.Sequence}:{head.Hash}";

    private static string HashOf(AuditEntry row, string before)
    {
        // The stored precision of PostgreSQL is a microsecond.
        var text = string.Join('\n', before, row.Sequence, row.At.UtcTicks / 10, row.ActorId, row.Action, row.Subject, row.SubjectId, row.Region, row.Details);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>What a walk along the log found. Length and end, noted where nobody with the database can write, show later whether a whole log is still the same one.</summary>
/// <param name="Rows">Length of the chain.</param>
/// <param name="End">Hash of its last row; empty when there is none.</param>
/// <param name="Fault">What is wrong, first place first; null when nothing is.</param>
public sealed record AuditReport(long Rows, string End, AuditFault? Fault);

/// <summary>What is wrong with the log, and where.</summary>
public enum AuditFaultKind
{
    /// <summary>缺失: a row is not there</summary>
    Missing,

    /// <summary>被改动: a row is not what it was</summary>
    Changed,

    /// <summary>末尾不符: the end of the chain was not written by a holder of the key</summary>
    ForgedEnd,
}

/// <param name="Kind">What is wrong.</param>
/// <param name="Sequence">The first place in the chain where it shows.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Sequence);
