using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Topics;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>
/// Finds published questions by words, and those that are like somebody's own: of a topic that their words point to, the nearest by words first. Where the words point to no topic, or
/// nothing of it was published, there is none.
/// </summary>
public sealed class AnswerSearch(FabangDb db, AnswerIndex answers, TopicGuesses guesses, CharacterTable characters) : IAskedBefore
{
    public const int LongestWords = 500;

    private const int MostFound = 100;
    private const int MostTopics = 2;
    private const int PassageLength = 80;

    public Task<IReadOnlyList<AskedBefore>> FindAsync(string words, int top, CancellationToken cancel = default) => LikeAsync(words, null, top, cancel);

    /// <param name="story">Somebody's own words.</param>
    /// <param name="topic">The topic that they chose, if they did.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<AskedBefore>> LikeAsync(string story, string? topic, int top, CancellationToken cancel = default)
    {
        // Where nothing was published yet, no index is opened.
        if (!await Shown().AnyAsync(cancel))
        {
            return [];
        }

        var words = characters.Simplify(story);
        List<string> topics = topic is null ? [.. guesses.For(words, MostTopics).Select(one => one.Id)] : [topic];
        return topics.Count == 0 ? [] : await ShownAsync(Search(words, topics, top * 2), top, cancel);
    }

    /// <summary>The nearest to these words, of one topic or of all; a hundred at most.</summary>
    public async Task<IReadOnlyList<AskedBefore>> SearchAsync(string words, string? topic, CancellationToken cancel = default) =>
        await ShownAsync(Search(characters.Simplify(words), topic is null ? [] : [topic], MostFound), MostFound, cancel);

    private IReadOnlyList<SearchHit> Search(string words, IReadOnlyCollection<string> topics, int take) =>
        answers.Index.Search(new SearchQuery(words) { Kinds = [DocumentKind.Case], TextKinds = topics, Take = take, PassageLength = PassageLength }).Hits;

    private IQueryable<PublishedAnswer> Shown() => db.Set<PublishedAnswer>().AsNoTracking().Where(answer => answer.GoneAt == null);

    private async Task<IReadOnlyList<AskedBefore>> ShownAsync(IReadOnlyList<SearchHit> hits, int top, CancellationToken cancel)
    {
        var ids = hits.Select(hit => Guid.Parse(hit.Document.Id)).ToList();
        var shown = await Shown().Where(answer => ids.Contains(answer.Id)).Select(answer => new { answer.Id, answer.Title }).ToDictionaryAsync(answer => answer.Id, answer => answer.Title, cancel);
        return [.. hits.Where(hit => shown.ContainsKey(Guid.Parse(hit.Document.Id))).Take(top)
            .Select(hit => new AskedBefore($"/answers/{hit.Document.Id}", shown[Guid.Parse(hit.Document.Id)], hit.Passage))];
    }
}
