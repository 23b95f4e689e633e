using Fabang.Modules.Topics;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>
/// Brings this node's index of published questions up to the database: all of them once after the start, then what has changed. What a search finds is looked up in the database
/// before it is shown, so that an index that lags shows nothing that is gone.
/// </summary>
public sealed class AnswerIndexing(FabangDb db, AnswerIndex answers, TopicBook topics, TopicGuesses guesses)
{
    private const int Slice = 200;

    /// <summary>Clocks of nodes differ, and what was saved later may bear an earlier moment: so much is read again.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    public async Task CatchUpAsync(CancellationToken cancel = default)
    {
        var index = answers.Index;
        if (!answers.CanWrite)
        {
            index.Refresh();
            return;
        }

        using var turn = await answers.EnterAsync(cancel);
        var (at, last) = (answers.ReadTo - Overlap ?? DateTimeOffset.MinValue, Guid.Empty);
        var isNew = false;
        while (await NextAsync(at, last, cancel) is { Count: > 0 } slice)
        {
            slice.ForEach(answer => Put(index, answer));
            (at, last, isNew) = (slice[^1].ChangedAt, slice[^1].Id, true);
            answers.ReadTo = answers.ReadTo > at ? answers.ReadTo : at;
        }

        if (isNew)
        {
            index.Commit();
        }
    }

    private Task<List<PublishedAnswer>> NextAsync(DateTimeOffset at, Guid last, CancellationToken cancel) =>
        db.Set<PublishedAnswer>().AsNoTracking().Where(answer => answer.ChangedAt > at || (answer.ChangedAt == at && answer.Id > last))
            .OrderBy(answer => answer.ChangedAt).ThenBy(answer => answer.Id).Take(Slice).ToListAsync(cancel);

    private void Put(SearchIndex index, PublishedAnswer answer)
    {
        var key = answer.Id.ToString();
        if (answer.GoneAt is not null)
        {
            index.Delete(key);
            return;
        }

        var topic = answer.TopicId ?? guesses.Best(answer.Question);
        index.Update(key, [new SearchDocument
        {
            Id = key,
            Kind = DocumentKind.Case,
            LawId = key,
            Title = answer.Title,
            Text = answer.Question,
            Chapter = topics.Find(topic)?.Name.Chinese ?? "",
            TextKind = topic ?? "",
        }]);
    }
}
