namespace Fabang.Modules.LawLibrary;

/// <summary>From when, until when and by what a rule holds.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Articles">The articles it rests on: 法律援助法#31.</param>
/// <param name="Source">Where it stands, for what no article says, such as a telephone number; null where the articles say all.</param>
public sealed record Validity(DateOnly From, DateOnly? Until, IReadOnlyList<string> Articles, string? Source)
{
    public bool Holds(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <returns>What is missing or wrong; null where it is whole: it ends no earlier than it begins, and rests on articles that are some, or on a source.</returns>
    public string? Lacks() =>
        Until < From ? "from or until"
        : (Articles.Count == 0 && string.IsNullOrWhiteSpace(Source)) || !Articles.All(ArticleNames.IsArticle) ? "articles or source"
        : null;
}
