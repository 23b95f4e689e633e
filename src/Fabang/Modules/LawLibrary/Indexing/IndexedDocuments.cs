using Fabang.Modules.LawLibrary.Digests;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>What of a law, a digest entry or a case goes into the index.</summary>
internal static class IndexedDocuments
{
    /// <summary>No law can have this key: # ends the key in a docid.</summary>
    public const string DigestKey = "#digest";

    public static string KeyOf(ConcludedCase concluded) => "#case/" + concluded.Key;

    public static SearchDocument Of(Law law, Article article) => new()
    {
        Id = $"{law.Key}#{article.Number}",
        Kind = DocumentKind.Article,
        LawId = law.Key,
        Title = law.Title,
        Number = article.Label,
        Chapter = article.Headings.Replace('\n', ' '),
        Text = article.Text,
        TextKind = law.Kind.ToString(),
        Authority = law.Authority ?? "",
        Province = law.Province?.Value,
        Version = law.CurrentDate,
        InForce = law.Standing is Standing.InForce,
    };

    public static SearchDocument Of(DigestEntry entry) => new()
    {
        Id = entry.Article,
        Kind = DocumentKind.Digest,
        LawId = entry.Law,
        Title = entry.Law,
        Number = entry.Label,
        Text = $"{entry.Chinese.Title}\n{entry.Chinese.Text}",
        Says = string.Join('\n', entry.Says),
    };

    public static SearchDocument Of(ConcludedCase concluded) => new()
    {
        Id = concluded.Id.ToString(),
        Kind = DocumentKind.Case,
        LawId = KeyOf(concluded),
        Title = concluded.Title,
        Chapter = concluded.Subject,
        Text = string.Join('\n', concluded.Sections.Select(section => section.Text)),
        Version = concluded.Date,
    };
}
