using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>Reads <c>content/legal-aid/eligibility.yaml</c>, and refuses what is not whole, by its id.</summary>
internal static partial class AidRulesReader
{
    /// <exception cref="InvalidDataException">Something is not whole, names what is none, or is there twice; the message names it.</exception>
    public static AidRules Read(string path, TopicBook topics)
    {
        var file = YamlFile.Read<RulesInFile>(path);
        var matters = file.Matters.ConvertAll(matter => Matter(matter, topics));
        var groups = file.Groups.ConvertAll(group => Group(group, matters));
        var standards = file.Standards.ConvertAll(Standard);
        var twice = matters.Select(matter => matter.Id).Concat(groups.Select(group => group.Id)).Concat(standards.Select(standard => $"{standard.Province} {standard.Validity.From:O}"))
            .GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
        return twice is not null ? throw Wrong(twice, "id (it is there twice)")
            : string.IsNullOrWhiteSpace(file.Version) ? throw Wrong("version", "text")
            : new AidRules(file.Version, matters, groups, standards);
    }

    private static AidMatter Matter(MatterInFile matter, TopicBook topics)
    {
        var lacking = !Id().IsMatch(matter.Id) ? "id"
            : matter.Title.Lacks() ? "title"
            : !Enum.TryParse<AidWay>(matter.Way.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out _) ? "way"
            : matter.Topics.Exists(id => topics.Find(id) is null) ? "topics"
            : null;
        return lacking is null
            ? new AidMatter(matter.Id, matter.Title.Both, Enum.Parse<AidWay>(matter.Way.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), matter.Topics, Validity(matter, matter.Id))
            : throw Wrong(matter.Id, lacking);
    }

    private static AidGroup Group(GroupInFile group, List<AidMatter> matters)
    {
        var lacking = !Id().IsMatch(group.Id) || group.Id == AidFacts.NoGroup ? "id"
            : group.Title.Lacks() ? "title"
            : group.Matters.Exists(id => !matters.Exists(matter => matter.Id == id)) ? "matters"
            : null;
        return lacking is null ? new AidGroup(group.Id, group.Title.Both, group.Matters, Validity(group, group.Id)) : throw Wrong(group.Id, lacking);
    }

    private static MeansStandard Standard(StandardInFile standard) =>
        RegionCode.TryParse(standard.Province, out var province) && province.Level is RegionLevel.Province && standard.Income > 0
            ? new MeansStandard(province, standard.Income, standard.Invented, Validity(standard, standard.Province))
            : throw Wrong(standard.Province, "province or income");

    private static Validity Validity(DatedInFile rule, string id)
    {
        var (from, until) = (Day(rule.From), Day(rule.Until));
        return from is null || (rule.Until.Length > 0 && until is null) || until < from ? throw Wrong(id, "from or until")
            : rule.Articles.Count + rule.Source.Length == 0 || !rule.Articles.TrueForAll(IsArticle) ? throw Wrong(id, "articles or source")
            : new Validity(from.Value, until, rule.Articles, rule.Source.Length == 0 ? null : rule.Source);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsArticle(string text) => ArticleNames.TryParse(text, out _, out var number) && ArticleNames.Label(number) is not null;

    private static InvalidDataException Wrong(string id, string lacking) => new($"content/legal-aid, {id}: {lacking} is missing or wrong.");

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Id();

    private sealed class RulesInFile
    {
        public string Version { get; init; } = "";

        public List<MatterInFile> Matters { get; init; } = [];

        public List<GroupInFile> Groups { get; init; } = [];

        public List<StandardInFile> Standards { get; init; } = [];
    }

    private class DatedInFile
    {
        public string From { get; init; } = "";

        public string Until { get; init; } = "";

        public List<string> Articles { get; init; } = [];

        public string Source { get; init; } = "";
    }

    private sealed class MatterInFile : DatedInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Title { get; init; } = new();

        public string Way { get; init; } = "";

        public List<string> Topics { get; init; } = [];
    }

    private sealed class GroupInFile : DatedInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Title { get; init; } = new();

        public List<string> Matters { get; init; } = [];
    }

    private sealed class StandardInFile : DatedInFile
    {
        public string Province { get; init; } = "";

        public decimal Income { get; init; }

        public bool Invented { get; init; }
    }
}
