using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>Reads <c>content/digest/*.yaml</c>, and refuses an entry that lacks something, by its file and its place.</summary>
internal static class DigestReader
{
    /// <exception cref="InvalidDataException">An entry is not whole, or two explain one article; the message names file and entry.</exception>
    public static Digest Read(string folder)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        var files = System.IO.Directory.Exists(folder) ? System.IO.Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var topics = files.Select(path => ReadFile(reader, path)).ToList();
        return topics.SelectMany(topic => topic.Entries).GroupBy(entry => entry.Article).FirstOrDefault(entries => entries.Count() > 1) is { } twice
            ? throw new InvalidDataException($"{twice.Key} is explained twice in {folder}.")
            : new Digest(topics);
    }

    private static DigestTopic ReadFile(IDeserializer reader, string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var text = File.OpenText(path);
            var topic = reader.Deserialize<TopicFile?>(text) ?? new TopicFile();
            return string.IsNullOrWhiteSpace(topic.Topic) || topic.Title.Lacks()
                ? throw new InvalidDataException($"{name}: topic or title is missing.")
                : new DigestTopic(topic.Topic, topic.Title.ZhHans, topic.Title.En, [.. topic.Entries.Select((entry, index) => Checked(entry, name, index + 1))]);
        }
        catch (YamlException wrong)
        {
            throw new InvalidDataException($"{name}, line {wrong.Start.Line}: {wrong.InnerException?.Message ?? wrong.Message}", wrong);
        }
    }

    private static DigestEntry Checked(EntryInFile entry, string file, int place)
    {
        var label = ArticleNames.Label(entry.Article);
        var lacking = entry.Law.Trim().Length == 0 ? "law"
            : label is null ? "article"
            : entry.Title.Lacks() ? "title"
            : entry.Plain.Lacks() ? "plain"
            : entry.Says.Count == 0 ? "says"
            : null;
        return lacking is null
            ? new DigestEntry(
                entry.Law.Trim(),
                entry.Article,
                label!,
                new DigestText(entry.Title.ZhHans.Trim(), entry.Plain.ZhHans.Trim()),
                new DigestText(entry.Title.En.Trim(), entry.Plain.En.Trim()),
                entry.Says,
                entry.Version,
                entry.FiguresFrom,
                entry.OwnFigures)
            : throw new InvalidDataException($"{file}, entry {place} ({entry.Law}#{entry.Article}): {lacking} is missing or wrong.");
    }

    private sealed class TopicFile
    {
        public string Topic { get; init; } = "";

        public InBothLanguages Title { get; init; } = new();

        public List<EntryInFile> Entries { get; init; } = [];
    }

    private sealed class EntryInFile
    {
        public string Law { get; init; } = "";

        public string Article { get; init; } = "";

        public InBothLanguages Title { get; init; } = new();

        public InBothLanguages Plain { get; init; } = new();

        public List<string> Says { get; init; } = [];

        public DateOnly? Version { get; init; }

        public List<string> FiguresFrom { get; init; } = [];

        public List<string> OwnFigures { get; init; } = [];
    }

    private sealed class InBothLanguages
    {
        [YamlMember(Alias = "zh-Hans", ApplyNamingConventions = false)]
        public string ZhHans { get; init; } = "";

        public string En { get; init; } = "";

        public bool Lacks() => string.IsNullOrWhiteSpace(ZhHans) || string.IsNullOrWhiteSpace(En);
    }
}
