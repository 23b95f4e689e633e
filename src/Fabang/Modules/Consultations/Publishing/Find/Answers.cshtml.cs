using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Topics;
using Fabang.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>Published questions and answers (公开问答): by topic, the newest first, or by words, the nearest first.</summary>
[AllowAnonymous]
public sealed class AnswersModel(FabangDb db, AnswerSearch search, TopicBook topics) : PageModel
{
    private const int PageSize = 20;
    private const int PassageLength = 80;

    [BindProperty(SupportsGet = true), StringLength(AnswerSearch.LongestWords)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true), StringLength(NamedTopic.LongestId)]
    public string? Topic { get; set; }

    /// <summary>The topics that have answers, and how many.</summary>
    public IReadOnlyList<(NamedTopic Topic, int Count)> Topics { get; private set; } = [];

    public IReadOnlyList<AskedBefore> Rows { get; private set; } = [];

    public int All { get; private set; }

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var counts = await Shown().GroupBy(answer => answer.TopicId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        All = counts.Sum(count => count.Count);
        Topics = [.. counts.Select(count => (Topic: topics.Find(count.Key), count.Count)).Where(count => count.Topic is not null).OrderByDescending(count => count.Count).ThenBy(count => count.Topic!.Id, StringComparer.Ordinal).Select(count => (count.Topic!, count.Count))];
        Q = Q?.Trim();
        if (!ModelState.IsValid)
        {
            // Nobody wants a page of a hundred thousand characters back.
            Q = Q is { Length: > AnswerSearch.LongestWords } tooLong ? tooLong[..AnswerSearch.LongestWords] : Q;
            ModelState.SetModelValue(nameof(Q), Q, Q);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await (All == 0 ? Task.CompletedTask : string.IsNullOrEmpty(Q) ? ListAsync(number ?? 1, cancel) : FindAsync(number ?? 1, cancel));
    }

    /// <summary>The same words, with another topic.</summary>
    public string LinkTo(string? topic) => "/answers" + QueryString.Create(new Dictionary<string, string?> { ["q"] = Q, ["topic"] = topic }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToUriComponent();

    private IQueryable<PublishedAnswer> Shown() => db.Set<PublishedAnswer>().AsNoTracking().Where(answer => answer.GoneAt == null);

    private async Task ListAsync(int number, CancellationToken cancel)
    {
        var shown = string.IsNullOrEmpty(Topic) ? Shown() : Shown().Where(answer => answer.TopicId == Topic);
        Turn(number, await shown.CountAsync(cancel));
        var rows = await shown.OrderByDescending(answer => answer.PublishedAt).ThenBy(answer => answer.Id).Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(answer => new { answer.Id, answer.Title, answer.Question }).ToListAsync(cancel);
        Rows = [.. rows.Select(row => new AskedBefore($"/answers/{row.Id}", row.Title, SearchIndex.Passage(row.Question, "", PassageLength)))];
    }

    private async Task FindAsync(int number, CancellationToken cancel)
    {
        var found = await search.SearchAsync(Q!, string.IsNullOrEmpty(Topic) ? null : Topic, cancel);
        Turn(number, found.Count);
        Rows = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
    }

    private void Turn(int number, int count)
    {
        Pages = (count + PageSize - 1) / PageSize;
        Number = Math.Clamp(number, 1, Math.Max(Pages, 1));
    }
}
