using System.Text;
using System.Text.Json;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>All digest entries, in memory. They ship with the program, so that it answers before any text of law is imported.</summary>
public sealed class Digest
{
    private readonly Dictionary<string, DigestEntry> _byArticle;

    public Digest(IReadOnlyList<DigestTopic> topics)
    {
        Topics = topics;
        Entries = [.. topics.SelectMany(topic => topic.Entries)];
        _byArticle = Entries.ToDictionary(entry => entry.Article, StringComparer.Ordinal);
        Hash = ContentHash.Of(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Entries)))[..16];
    }

    public IReadOnlyList<DigestTopic> Topics { get; }

    public IReadOnlyList<DigestEntry> Entries { get; }

    /// <summary>Changes when an entry does: the index then takes the entries anew.</summary>
    public string Hash { get; }

    /// <param name="article">劳动合同法#30</param>
    public DigestEntry? Find(string article) => _byArticle.GetValueOrDefault(article);

    public IEnumerable<DigestEntry> OfLaw(string law) => Entries.Where(entry => entry.Law == law);
}
