using Fabang.Modules.Topics;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>The score sheets of <c>content/quality/score-sheets.yaml</c>: all that ever held.</summary>
public sealed class ScoreSheets
{
    private readonly List<ScoreSheet> _sheets;

    public ScoreSheets() : this(Path.Combine(AppContext.BaseDirectory, "content", "quality", "score-sheets.yaml"))
    {
    }

    /// <exception cref="InvalidDataException">The file has no sheet, or one that is not whole.</exception>
    internal ScoreSheets(string path)
    {
        using var text = File.OpenText(path);
        var read = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<SheetsInFile?>(text)?.Sheets ?? [];
        _sheets = [.. read.Select(Checked).OrderBy(sheet => sheet.From)];
        if (_sheets.Count == 0 || _sheets.DistinctBy(sheet => sheet.Id).Count() < _sheets.Count)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}: there is no sheet, or an id is there twice.");
        }
    }

    /// <summary>The one for reviews that are drawn this day.</summary>
    public ScoreSheet InForce(DateOnly day) => _sheets.LastOrDefault(sheet => sheet.From <= day) ?? _sheets[0];

    public ScoreSheet Of(ExpertReview review) => _sheets.Single(sheet => sheet.Id == review.SheetId);

    private static ScoreSheet Checked(SheetInFile sheet) =>
        sheet.Id.Length is 0 or > 40 || sheet.Source.Length == 0 || sheet.Most < 1 || sheet.ReasonUpTo >= sheet.Most || sheet.Criteria.Count == 0
            || sheet.Criteria.Any(one => one.Id.Length is 0 or > 40 || one.Zh.Length == 0 || one.En.Length == 0 || one.HelpZh.Length == 0 || one.HelpEn.Length == 0)
            ? throw new InvalidDataException($"The score sheet '{sheet.Id}' lacks something.")
            : new(sheet.Id, DateOnly.ParseExact(sheet.From, "yyyy-MM-dd"), sheet.Source, sheet.Most, sheet.ReasonUpTo,
                [.. sheet.Criteria.Select(one => new ScoreCriterion(one.Id, new TopicName(one.Zh, one.En), new TopicName(one.HelpZh, one.HelpEn)))]);

    private sealed class SheetsInFile
    {
        public List<SheetInFile> Sheets { get; init; } = [];
    }

    private sealed class SheetInFile
    {
        public string Id { get; init; } = "";

        public string From { get; init; } = "";

        public string Source { get; init; } = "";

        public int Most { get; init; }

        public int ReasonUpTo { get; init; }

        public List<CriterionInFile> Criteria { get; init; } = [];
    }

    private sealed class CriterionInFile
    {
        public string Id { get; init; } = "";

        public string Zh { get; init; } = "";

        public string En { get; init; } = "";

        public string HelpZh { get; init; } = "";

        public string HelpEn { get; init; } = "";
    }
}
