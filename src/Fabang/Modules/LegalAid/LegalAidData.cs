using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid;

/// <summary>What legal aid knows about a person. What the law makes a centre keep stays, without a word of theirs; an open case must be ended first.</summary>
internal sealed class LegalAidData(FabangDb db, FileStore store, TimeProvider clock) : IPersonalData
{
    public string Name => "legal-aid";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var applications = await Of(account).AsNoTracking().ToListAsync(cancel);
        var cases = await db.Set<AidCase>().AsNoTracking().Include(aid => aid.Entries.OrderBy(entry => entry.Id)).Where(aid => aid.PersonId == account).OrderBy(aid => aid.Id).ToListAsync(cancel);
        var objections = await db.Set<AidObjection>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.Id).ToListAsync(cancel);
        var requests = await db.Set<AidRequest>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.Id).ToListAsync(cancel);
        var ids = applications.ConvertAll(one => one.Id);
        var transfers = await db.Set<AidTransfer>().AsNoTracking().Where(one => ids.Contains(one.ApplicationId)).OrderBy(one => one.Id).ToListAsync(cancel);
        var cooperations = await db.Set<AidCooperation>().AsNoTracking().Where(one => ids.Contains(one.ApplicationId)).OrderBy(one => one.Id).ToListAsync(cancel);
        var calls = await db.Set<FollowUp>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.Id).ToListAsync(cancel);
        var agreements = await db.Set<AidAgreement>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.Id).ToListAsync(cancel);
        return applications.Count == 0 ? null : new
        {
            Applications = applications.Select(one => new { one.Status, one.StartedAt, one.ReceivedAt, one.Sheet, one.Signature, one.PapersAsked, one.PapersNote, one.DecidedAt, one.Reasons }),
            Cases = cases.Select(one => new { one.Form, one.Status, one.AgreedOn, one.Result, one.TerminationReasons, one.Rating, one.RatingComment, Work = one.Entries.Select(entry => new { entry.Kind, entry.On, entry.Text }) }),
            Objections = objections.Select(one => new { one.FiledAt, one.Story, one.Status, one.Decision }),
            Transfers = transfers.Select(one => new { one.At, From = one.From.Value, To = one.To.Value, one.Reason }),
            Cooperations = cooperations.Select(one => new { one.AskedAt, one.What, one.AnsweredAt, one.Answer }),
            Requests = requests.Select(one => new { one.MadeAt, one.Kind, one.Story, one.Answer }),
            Agreements = agreements.Select(one => new { one.IssuedAt, one.DocumentHash, one.PersonSignature, one.LawyerSignature }),
            CallBacks = calls.Select(one => new { one.DoneAt, one.Status, one.Satisfaction, one.WasAskedForMoney, one.Money, one.Wishes }),
        };
    }

    public async Task<IReadOnlyList<StoredFile>> FilesAsync(Guid account, CancellationToken cancel)
    {
        // Papers of what was sent are given by its matter.
        var drafts = Of(account).Where(one => one.Status == ApplicationStatus.Draft).SelectMany(one => one.Papers).Select(paper => paper.FileId);
        return await db.Set<StoredFile>().AsNoTracking().Where(file => drafts.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        if (await db.Set<AidCase>().AnyAsync(aid => aid.PersonId == account && aid.Status != AidCaseStatus.Closed && aid.Status != AidCaseStatus.Terminated, cancel))
        {
            throw new BrokenRuleException("LegalAid.CaseIsOpen");
        }

        var applications = await Of(account).Include(one => one.Papers).ToListAsync(cancel);
        var drafts = applications.Where(one => one.IsDraft).ToList();
        var draftFiles = drafts.SelectMany(one => one.Papers).Select(paper => paper.FileId).ToList();
        foreach (var open in applications.Where(one => one.Can(ApplicationStatus.Withdrawn)))
        {
            open.Withdraw(await db.Set<Matter>().SingleAsync(matter => matter.Id == open.MatterId, cancel), clock.GetUtcNow());
        }

        var ids = applications.ConvertAll(one => one.Id);
        (await db.Set<AidTransfer>().Where(one => ids.Contains(one.ApplicationId)).ToListAsync(cancel)).ForEach(one => one.Forget());
        (await db.Set<AidCooperation>().Where(one => ids.Contains(one.ApplicationId)).ToListAsync(cancel)).ForEach(one => one.Forget());
        applications.ForEach(one => one.Forget());
        db.RemoveRange(drafts);
        var cases = await db.Set<AidCase>().Include(aid => aid.Entries).Include(aid => aid.Files).Where(aid => aid.PersonId == account).ToListAsync(cancel);
        cases.ForEach(aid => aid.Forget());
        var caseIds = cases.ConvertAll(aid => aid.Id);
        (await db.Set<PeerReview>().Where(one => caseIds.Contains(one.CaseId)).ToListAsync(cancel)).ForEach(one => one.Forget());
        (await db.Set<AidAgreement>().Where(one => one.PersonId == account).ToListAsync(cancel)).ForEach(one => one.Forget());
        (await db.Set<FollowUp>().Include(one => one.Tries).Where(one => one.PersonId == account).ToListAsync(cancel)).ForEach(one => one.Forget());
        (await db.Set<AidObjection>().Where(one => one.PersonId == account).ToListAsync(cancel)).ForEach(one => one.Forget());
        (await db.Set<AidRequest>().Where(one => one.PersonId == account).ToListAsync(cancel)).ForEach(one => one.Forget());
        await db.SaveChangesAsync(cancel);
        db.RemoveRange(await db.Set<StoredFile>().Where(file => draftFiles.Contains(file.Id)).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        draftFiles.ForEach(store.RemoveContent);
    }

    private IOrderedQueryable<AidApplication> Of(Guid account) => db.Set<AidApplication>().Where(one => one.PersonId == account).OrderBy(one => one.Id);
}
