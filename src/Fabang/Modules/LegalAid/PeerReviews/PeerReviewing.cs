using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.PeerReviews;

/// <summary>Asks for peer reviews, and gives them. Nothing of it stands in the timeline, which the lawyer of the case reads.</summary>
public sealed class PeerReviewing(FabangDb db, CurrentUser user, RegionTree tree, StepClock clock, AidMessages messages)
{
    private const int Most = 100;

    /// <summary>Officers and lawyers of the province who had nothing to do with it and were not asked yet, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name, Role Role)>> CandidatesAsync(AidView view, CancellationToken cancel = default)
    {
        var aid = view.Case!;
        var involved = PeerReview.Involved(view.Application, aid);
        var asked = await db.Set<PeerReview>().Where(one => one.CaseId == aid.Id).Select(one => one.ReviewerId).ToListAsync(cancel);
        var grants = await db.Set<RoleGrant>().Where(grant => (grant.Role == Role.LegalAidOfficer || grant.Role == Role.Lawyer) && grant.RevokedAt == null)
            .Within([aid.Region.Province], tree).Join(db.Set<Account>().Where(account => account.DeletedAt == null), grant => grant.AccountId, account => account.Id, (grant, account) => new { account.Id, account.Name, grant.Role })
            .ToListAsync(cancel);
        return [.. grants.Where(one => !involved.Contains(one.Id) && !asked.Contains(one.Id)).DistinctBy(one => one.Id).Select(one => (one.Id, one.Name ?? "–", one.Role))
            .OrderBy(one => one.Role).ThenBy(one => one.Item2, StringComparer.Ordinal)];
    }

    /// <summary>Those of a case, with who was asked.</summary>
    public async Task<IReadOnlyList<(PeerReview Review, string Name)>> OfAsync(AidView view, CancellationToken cancel = default)
    {
        var aid = view.Case?.Id;
        var rows = await db.Set<PeerReview>().AsNoTracking().Where(one => one.CaseId == aid).OrderBy(one => one.Id)
            .Join(db.Set<Account>(), one => one.ReviewerId, account => account.Id, (one, account) => new { one, account.Name }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.one, row.Name ?? "–"))];
    }

    /// <summary>Asks one of them, and tells them; pressed twice it is one.</summary>
    public async Task AskAsync(AidView view, Guid? reviewer, CancellationToken cancel = default)
    {
        var chosen = reviewer ?? throw new BrokenRuleException("LegalAid.ChooseReviewer");
        var aid = view.Case!.Id;
        if (await db.Set<PeerReview>().AnyAsync(one => one.CaseId == aid && one.ReviewerId == chosen, cancel))
        {
            return;
        }

        var due = (await clock.NextAsync(AidSteps.PeerReview, view.Case.Region, chosen, cancel: cancel)).DueAt!.Value;
        var review = PeerReview.Ask(view.Application, view.Case, chosen, user.RequiredId, due, clock.Now);
        if ((await CandidatesAsync(view, cancel)).All(one => one.Id != chosen))
        {
            throw new BrokenRuleException("LegalAid.ChooseReviewer");
        }

        db.Add(review);
        await messages.TellReviewerAsync(view.Matter, chosen, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What the reader was asked to review: what is due first on top, or what is done, the newest on top.</summary>
    public async Task<IReadOnlyList<(PeerReview Review, string Number)>> MineAsync(bool done, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        var mine = db.Set<PeerReview>().AsNoTracking().Where(one => one.ReviewerId == me);
        var rows = await (done ? mine.Where(one => one.Status != PeerReviewStatus.Asked).OrderByDescending(one => one.Id) : mine.Where(one => one.Status == PeerReviewStatus.Asked).OrderBy(one => one.DueAt).ThenBy(one => one.Id))
            .Take(Most).Join(db.Set<Cases.AidCase>(), one => one.CaseId, aid => aid.Id, (one, aid) => new { one, aid.MatterId })
            .Join(db.Set<Matter>(), row => row.MatterId, matter => matter.Id, (row, matter) => new { row.one, matter.Number }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.one, row.Number))];
    }

    /// <summary>One that the reader was asked for; another does not exist.</summary>
    public Task<PeerReview?> FindAsync(Guid id, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        return db.Set<PeerReview>().SingleOrDefaultAsync(one => one.Id == id && one.ReviewerId == me, cancel);
    }

    public async Task GiveAsync(PeerReview review, int? score, string? comment, CancellationToken cancel = default)
    {
        review.Give(user.RequiredId, score ?? -1, comment?.Trim() ?? "", clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task DeclineAsync(PeerReview review, string? reason, CancellationToken cancel = default)
    {
        review.Decline(user.RequiredId, reason?.Trim() ?? "", clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
