using System.Linq.Expressions;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid;

/// <summary>Loads an application that was sent whole, to be shown or changed.</summary>
public sealed class AidViews(FabangDb db, LetterList letters)
{
    /// <param name="which">Names the one, and narrows to what the asker may see.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<AidView?> FindAsync(Expression<Func<AidApplication, bool>> which, CancellationToken cancel = default)
    {
        var application = await db.Set<AidApplication>().Where(one => one.MatterId != null).Include(one => one.Papers.OrderBy(paper => paper.Id)).SingleOrDefaultAsync(which, cancel);
        if (application is null)
        {
            return null;
        }

        var matter = await db.Set<Matter>().Include(one => one.Entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)).SingleAsync(one => one.Id == application.MatterId, cancel);
        var aid = await db.Set<AidCase>().Include(one => one.Entries.OrderBy(entry => entry.Id)).Include(one => one.Appointments.OrderBy(one => one.Id))
            .Include(one => one.Files.OrderBy(file => file.Id)).SingleOrDefaultAsync(one => one.ApplicationId == application.Id, cancel);
        var objections = await db.Set<AidObjection>().Where(one => one.ApplicationId == application.Id).OrderBy(one => one.Id).ToListAsync(cancel);
        var requests = await db.Set<AidRequest>().Where(one => one.MatterId == matter.Id).OrderBy(one => one.Id).ToListAsync(cancel);
        var fileIds = application.Papers.Select(paper => paper.FileId).Concat(aid?.Files.Select(file => file.FileId) ?? []).ToList();
        var files = await db.Set<StoredFile>().Where(file => fileIds.Contains(file.Id)).ToDictionaryAsync(file => file.Id, cancel);
        var staff = (aid?.Appointments.Select(one => one.LawyerId) ?? []).Append(matter.NextActorId ?? Guid.Empty).Append(application.DecidedBy ?? Guid.Empty)
            .Append(application.HelperId ?? Guid.Empty).Distinct().ToList();
        var names = await db.Set<Account>().Where(account => staff.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name ?? "–", cancel);
        return new(application, matter, [.. application.Papers.Select(paper => (paper, files[paper.FileId]))], aid,
            await letters.OfAsync(application.Id, cancel), objections, requests, names)
        {
            Transfers = await db.Set<AidTransfer>().Where(one => one.ApplicationId == application.Id).OrderBy(one => one.Id).ToListAsync(cancel),
            Cooperations = await db.Set<AidCooperation>().Where(one => one.ApplicationId == application.Id).OrderBy(one => one.Id).ToListAsync(cancel),
            CaseFiles = [.. aid?.Files.Select(file => (file, files[file.FileId])) ?? []],
            Agreement = aid is null ? null : await AgreementAsync(aid, cancel),
        };
    }

    /// <summary>The one that is to be signed, or is, by the lawyer who has the case.</summary>
    private async Task<AidAgreement?> AgreementAsync(AidCase aid, CancellationToken cancel) =>
        (await db.Set<AidAgreement>().Where(one => one.CaseId == aid.Id && one.ReplacedAt == null).OrderByDescending(one => one.Id).ToListAsync(cancel)).Find(one => one.IsOf(aid));
}
