using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Seals;

/// <summary>The seals of the committees: the one in use is set upon agreements, and those before it are kept to check by.</summary>
public sealed class SealBook(FabangDb db, CurrentUser user, RegionTree tree, Mediators mediators, Turns turns, TimeProvider clock)
{
    /// <summary>Of whom the reader looks after the seals, with the one in use; null where none was needed yet.</summary>
    public async Task<IReadOnlyList<(MediationCommittee Committee, CommitteeSeal? Seal)>> MineAsync(CancellationToken cancel = default)
    {
        var committees = await mediators.CommitteesWithinAsync(user.RegionsFor(MediationModule.Receive), cancel);
        var ids = committees.Select(one => one.Id).ToList();
        var seals = await db.Set<CommitteeSeal>().AsNoTracking().Where(seal => seal.EndedAt == null && ids.Contains(seal.CommitteeId)).ToDictionaryAsync(seal => seal.CommitteeId, cancel);
        return [.. committees.Select(one => (one, seals.GetValueOrDefault(one.Id)))];
    }

    /// <summary>One committee with all its seals, the newest first; null where the reader does not look after it.</summary>
    public async Task<(MediationCommittee Committee, IReadOnlyList<CommitteeSeal> Seals)?> FindAsync(Guid committee, CancellationToken cancel = default) =>
        await db.Set<MediationCommittee>().AsNoTracking().Within(user.RegionsFor(MediationModule.Receive), tree).SingleOrDefaultAsync(one => one.Id == committee, cancel) is { } found
            ? (found, await db.Set<CommitteeSeal>().AsNoTracking().Where(seal => seal.CommitteeId == committee).OrderByDescending(seal => seal.MadeAt).ToListAsync(cancel))
            : null;

    /// <summary>The seal that stands on an agreement; null where it bears none.</summary>
    public async Task<CommitteeSeal?> OnAsync(MediationAgreement agreement, CancellationToken cancel = default) =>
        agreement.SealId is { } id ? await db.Set<CommitteeSeal>().AsNoTracking().SingleAsync(seal => seal.Id == id, cancel) : null;

    /// <summary>The seal to set now, in the caller's transaction. One is made where the committee has none, or ours has run out or bears a former name.</summary>
    /// <exception cref="BrokenRuleException">That of a certification authority cannot be used any more: it takes a person to get another.</exception>
    public async Task<CommitteeSeal> ForUseAsync(MediationCommittee committee, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (await InUse(committee).SingleOrDefaultAsync(cancel) is { } found && found.CanBeUsed(committee, now))
        {
            return found;
        }

        await turns.TakeAsync(committee.Id, cancel);
        var before = await InUse(committee).SingleOrDefaultAsync(cancel);
        return before switch
        {
            not null when before.CanBeUsed(committee, now) => before,
            { IsOurs: false } => throw new BrokenRuleException("Mediation.SealRunOut", committee.Name),
            _ => await PutAsync(Made(committee, now), before, cancel),
        };
    }

    /// <summary>The committee gets the seal of a certification authority; that before it is not used any more.</summary>
    /// <param name="committee">Whose.</param>
    /// <param name="replaces">The one in use when it was asked for, null where there was none: pressed twice, or when somebody was quicker, nothing is done.</param>
    /// <param name="file">PKCS #12.</param>
    /// <param name="password">Of the file.</param>
    /// <param name="cancel">Gives up.</param>
    public Task BringAsync(MediationCommittee committee, Guid? replaces, byte[] file, string? password, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return ReplaceAsync(committee, replaces, () =>
        {
            using var certificate = SealCertificate.Read(file, password, now);
            return CommitteeSeal.Of(committee, certificate, isOurs: false, user.RequiredId, now);
        }, cancel);
    }

    /// <summary>The seal is lost or in wrong hands: another is made here, and that before it is not used any more.</summary>
    public Task RenewAsync(MediationCommittee committee, Guid? replaces, CancellationToken cancel = default) =>
        ReplaceAsync(committee, replaces, () => Made(committee, clock.GetUtcNow(), user.RequiredId), cancel);

    private Task ReplaceAsync(MediationCommittee committee, Guid? replaces, Func<CommitteeSeal> next, CancellationToken cancel) => db.InTransactionAsync(async () =>
    {
        var seal = next();
        await turns.TakeAsync(committee.Id, cancel);
        var before = await InUse(committee).SingleOrDefaultAsync(cancel);
        if (before?.Id == replaces)
        {
            await PutAsync(seal, before, cancel);
        }
    }, cancel);

    private async Task<CommitteeSeal> PutAsync(CommitteeSeal seal, CommitteeSeal? before, CancellationToken cancel)
    {
        if (before is not null)
        {
            before.End(clock.GetUtcNow());
            // Gone before the next one comes: the table takes one in use.
            await db.SaveChangesAsync(cancel);
        }

        db.Add(seal);
        await db.SaveChangesAsync(cancel);
        return seal;
    }

    private IQueryable<CommitteeSeal> InUse(MediationCommittee committee) => db.Set<CommitteeSeal>().Where(seal => seal.CommitteeId == committee.Id && seal.EndedAt == null);

    private static CommitteeSeal Made(MediationCommittee committee, DateTimeOffset now, Guid? by = null)
    {
        using var certificate = SealCertificate.Make(committee.Name, now, now.AddYears(CommitteeSeal.YearsOfOurs));
        return CommitteeSeal.Of(committee, certificate, isOurs: true, by, now);
    }
}
