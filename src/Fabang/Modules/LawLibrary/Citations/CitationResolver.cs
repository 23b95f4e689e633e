namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>Says what the citations in any text mean (引用解析).</summary>
public sealed class CitationResolver(FabangDb db, LibraryNames names)
{
    /// <param name="text">An answer, a contract, a judgment.</param>
    /// <param name="day">When it was written; null for today.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>In the order of the text.</returns>
    public async Task<IReadOnlyList<ResolvedCitation>> ResolveAsync(string text, DateOnly? day, CancellationToken cancel = default)
    {
        var versions = new CitedVersions(db);
        List<ResolvedCitation> resolved = [];
        foreach (var citation in (await names.ReaderAsync(db, cancel)).Read(text))
        {
            resolved.AddRange((await versions.FindAsync(citation, day, cancel)).Select(cited => new ResolvedCitation(
                citation.Start, citation.Length, citation.Law, cited.Number, citation.Paragraph, citation.Item, cited.Outcome, cited.Date, PathOf(citation.Law, cited, day))));
        }

        return resolved;
    }

    private static string? PathOf(string law, CitedArticle cited, DateOnly? day)
    {
        if (cited.Version is null)
        {
            return null;
        }

        var path = cited.Number is { } number ? ArticleNames.Path(law, number) : ArticleNames.LawPath(law);
        return day is { } then && cited.Outcome is CitationOutcome.Found ? $"{path}?asOf={then:yyyy-MM-dd}" : path;
    }
}
