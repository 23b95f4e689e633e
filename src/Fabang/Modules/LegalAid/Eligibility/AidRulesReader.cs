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

    private static Validity Validity(ValidityInFile rule, string id) => rule.LacksValidity() is { } lacking ? throw Wrong(id, lacking) : rule.Validity();

    private static InvalidDataException Wrong(string id, string lacking) => new($"content/legal-aid, {id}: {lacking} is missing or wrong.");

    private sealed class RulesInFile
    {
        public string Version { get; init; } = "";

        public List<MatterInFile> Matters { get; init; } = [];

        public List<GroupInFile> Groups { get; init; } = [];

        public List<StandardInFile> Standards { get; init; } = [];
    }

    private sealed class MatterInFile : ValidityInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Title { get; init; } = new();

        public string Way { get; init; } = "";

        public List<string> Topics { get; init; } = [];
    }

    private sealed class GroupInFile : ValidityInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Title { get; init; } = new();

        public List<string> Matters { get; init; } = [];
    }

    private sealed class StandardInFile : ValidityInFile
    {
        public string Province { get; init; } = "";

        public decimal Income { get; init; }

        public bool Invented { get; init; }
    }
}
