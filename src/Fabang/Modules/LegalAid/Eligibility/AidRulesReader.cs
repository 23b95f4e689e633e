using System.Globalization;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>Reads <c>content/legal-aid/eligibility.yaml</c>, and refuses what is not whole, by its id.</summary>
internal static class AidRulesReader
{
    /// <exception cref="InvalidDataException">Something is not whole, names what is none, or is there twice; the message names it.</exception>
    public static AidRules Read(string path, TopicBook topics)
    {
        var file = YamlFile.Read<RulesInFile>(path);
        var matters = file.Matters.ConvertAll(matter => Matter(matter, topics));
        var groups = file.Groups.ConvertAll(group => new AidGroup(group.Id, group.Title.Both, group.Matters, Validity(group, group.Id)));
        var standards = file.Standards.ConvertAll(Standard);
        return AidRuleChecks.FirstFault(matters, groups, standards) is { } fault ? throw Wrong(fault.Id, fault.Lacks)
            : string.IsNullOrWhiteSpace(file.Version) ? throw Wrong("version", "text")
            : new AidRules(file.Version, matters, groups, standards);
    }

    private static AidMatter Matter(MatterInFile matter, TopicBook topics) =>
        !Enum.TryParse<AidWay>(matter.Way.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var way) ? throw Wrong(matter.Id, "way")
        : matter.Topics.Exists(id => topics.Find(id) is null) ? throw Wrong(matter.Id, "topics")
        : new AidMatter(matter.Id, matter.Title.Both, way, matter.Topics, Validity(matter, matter.Id));

    private static MeansStandard Standard(StandardInFile standard) =>
        RegionCode.TryParse(standard.Province, out var province)
            ? new MeansStandard(province, standard.Income, standard.Invented, Validity(standard, standard.Province))
            : throw Wrong(standard.Province, "province or income");

    private static Validity Validity(DatedInFile rule, string id)
    {
        var (from, until) = (Day(rule.From), Day(rule.Until));
        return from is null || (rule.Until.Length > 0 && until is null)
            ? throw Wrong(id, "from or until")
            : new Validity(from.Value, until, rule.Articles, rule.Source.Length == 0 ? null : rule.Source);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static InvalidDataException Wrong(string id, string lacking) => new($"content/legal-aid, {id}: {lacking} is missing or wrong.");

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
