using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Changes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Review;

/// <summary>
/// Marks answers for review that rest on an article which has changed. So many at a time, each batch a delivery and a transaction of its own.
/// A version that is yet to come marks nothing: until its day the answer is as right as it was.
/// </summary>
internal sealed class MarkAnswers(FabangDb db, TimeProvider clock) : IHandle<LawChanged>, IHandle<AnswersLeft>
{
    private const int Batch = 200;

    public Task HandleAsync(LawChanged happened, CancellationToken cancel) => MarkAsync(happened.ChangeId, Guid.Empty, cancel);

    public Task HandleAsync(AnswersLeft happened, CancellationToken cancel) => MarkAsync(happened.ChangeId, happened.After, cancel);

    private async Task MarkAsync(Guid changeId, Guid after, CancellationToken cancel)
    {
        var change = await db.Set<LawChange>().AsNoTracking().Include(one => one.Articles).SingleAsync(one => one.Id == changeId, cancel);
        var changed = change.Articles.Where(article => article.Number is not null).ToDictionary(article => $"{change.Law}#{article.Number}", StringComparer.Ordinal);
        if (change.InForceAt is null || changed.Count == 0)
        {
            return;
        }

        var names = changed.Keys.ToList();
        var citing = await (from post in db.Set<Post>()
                            from citation in post.Citations
                            where names.Contains(citation.Article) && citation.Id > after
                            orderby citation.Id
                            join consultation in db.Set<Consultation>() on post.ConsultationId equals consultation.Id
                            select new { Consultation = consultation, Post = post, Citation = citation }).AsNoTracking().Take(Batch).ToListAsync(cancel);
        var now = await TextsAsync(change, cancel);
        var known = citing.ConvertAll(row => row.Citation.Id);
        var marked = (await db.Set<AnswerReview>().Where(review => review.ChangeId == changeId && known.Contains(review.CitationId)).Select(review => review.CitationId).ToListAsync(cancel)).ToHashSet();
        foreach (var row in citing.Where(row => !marked.Contains(row.Citation.Id) && row.Post.Text.Length > 0 && !IsOfToday(row.Citation, change)))
        {
            var article = changed[row.Citation.Article];
            if (article.Turn is not ArticleTurn.Changed || now.GetValueOrDefault(article.NewNumber!) != row.Citation.Text)
            {
                db.Add(AnswerReview.Of(row.Consultation, row.Post, row.Citation, change, article, clock.GetUtcNow()));
            }
        }

        if (citing.Count == Batch)
        {
            db.Add(OutboxMessage.From(new AnswersLeft(changeId, citing[^1].Citation.Id, clock.GetUtcNow())));
        }
    }

    /// <summary>It was cited from the new version, before this was delivered.</summary>
    private static bool IsOfToday(Citation citation, LawChange change) => change.Kind is LawChangeKind.NewVersion && citation.VersionDate >= change.To;

    private async Task<Dictionary<string, string>> TextsAsync(LawChange change, CancellationToken cancel)
    {
        var numbers = change.Articles.Where(article => article.Turn is ArticleTurn.Changed).Select(article => article.NewNumber!).ToList();
        return await db.Set<Article>().Where(article => article.VersionId == change.ToVersionId && numbers.Contains(article.Number))
            .ToDictionaryAsync(article => article.Number, article => article.Text, StringComparer.Ordinal, cancel);
    }
}
