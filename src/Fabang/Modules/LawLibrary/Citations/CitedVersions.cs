using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>Looks up which version of a law a text of some day means, and whether it has the article. What it has read once it remembers.</summary>
internal sealed class CitedVersions(FabangDb db)
{
    private readonly Dictionary<string, List<Held>> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, List<string>> _numbers = [];

    private sealed record Held(Guid Id, DateOnly? Date, DateOnly? Since);

    /// <summary>Each article that a citation names: a range names all in it.</summary>
    /// <param name="citation">As it is written.</param>
    /// <param name="day">When the citing text was made; null where that is not known, which is taken for today.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<CitedArticle>> FindAsync(WrittenCitation citation, DateOnly? day, CancellationToken cancel)
    {
        var versions = await OfAsync(citation.Law, cancel);
        if (versions.Count == 0)
        {
            return [new(citation.Number, null, null, CitationOutcome.UnknownLaw)];
        }

        var then = versions.Find(version => day is null || (version.Since ?? DateOnly.MinValue) <= day);
        if (citation.Number is null)
        {
            var meant = then ?? versions[^1];
            return [new(null, meant.Id, meant.Date, then is null ? CitationOutcome.FoundInOtherVersion : CitationOutcome.Found)];
        }

        // The version of the day first, then from the newest on.
        foreach (var version in versions.OrderByDescending(version => version == then))
        {
            if (await InAsync(version, citation, cancel) is { } found)
            {
                var outcome = version == then ? CitationOutcome.Found : CitationOutcome.FoundInOtherVersion;
                return [.. found.Select(number => new CitedArticle(number, version.Id, version.Date, outcome))];
            }
        }

        return [new(citation.Number, null, null, CitationOutcome.NoSuchArticle)];
    }

    private async Task<IReadOnlyList<string>?> InAsync(Held version, WrittenCitation citation, CancellationToken cancel)
    {
        if (!_numbers.TryGetValue(version.Id, out var numbers))
        {
            numbers = _numbers[version.Id] = await db.Set<Article>().Where(article => article.VersionId == version.Id)
                .OrderBy(article => article.Position).Select(article => article.Number).ToListAsync(cancel);
        }

        var first = numbers.IndexOf(citation.Number!);
        var last = citation.Through is { } through ? numbers.IndexOf(through) : first;
        return first < 0 || last < first ? null : numbers[first..(last + 1)];
    }

    /// <summary>The newest first.</summary>
    private async Task<List<Held>> OfAsync(string law, CancellationToken cancel)
    {
        if (!_versions.TryGetValue(law, out var versions))
        {
            var rows = await (from held in db.Set<Law>() where held.Key == law from version in held.Versions select new { version.Id, version.Date, version.EffectiveFrom })
                .ToListAsync(cancel);
            versions = _versions[law] = [.. rows.Select(row => new Held(row.Id, row.Date, row.EffectiveFrom ?? row.Date)).OrderByDescending(version => version.Date)];
        }

        return versions;
    }
}
