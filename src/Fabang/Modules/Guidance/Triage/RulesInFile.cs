using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>A file of <c>content/guidance</c> as it is written; each may hold any of these lists.</summary>
internal sealed class RulesInFile
{
    /// <summary>Names for several topics, to use wherever topics are named, in every file.</summary>
    public Dictionary<string, List<string>> Sets { get; init; } = [];

    public List<QuestionInFile> Questions { get; init; } = [];

    public List<LimitInFile> Limits { get; init; } = [];

    public List<UrgencyInFile> Urgencies { get; init; } = [];

    public List<WayInFile> Ways { get; init; } = [];

    internal sealed class QuestionInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Asks { get; init; } = new();

        public NameInFile Why { get; init; } = new();

        public List<string> Topics { get; init; } = [];

        public List<AnswerInFile> Answers { get; init; } = [];
    }

    internal sealed class AnswerInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Says { get; init; } = new();

        public List<string> Topics { get; init; } = [];

        public string Least { get; init; } = "";

        public string Most { get; init; } = "";
    }

    internal class ConditionInFile
    {
        public FilterInFile When { get; init; } = new();

        public FilterInFile Unless { get; init; } = new();
    }

    internal sealed class FilterInFile
    {
        public List<string> Topics { get; init; } = [];

        public List<string> Signs { get; init; } = [];

        public List<string> Answers { get; init; } = [];
    }

    internal class RuleInFile : ValidityInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Title { get; init; } = new();
    }

    internal sealed class LimitInFile : RuleInFile
    {
        public NameInFile Says { get; init; } = new();

        public string Length { get; init; } = "";

        public string Soon { get; init; } = "";

        public string Clock { get; init; } = "";

        public bool Short { get; init; }

        public List<ConditionInFile> Applies { get; init; } = [];
    }

    internal sealed class UrgencyInFile : RuleInFile
    {
        public NameInFile Says { get; init; } = new();

        public List<ConditionInFile> Applies { get; init; } = [];
    }

    internal sealed class WayInFile : RuleInFile
    {
        public NameInFile Costs { get; init; } = new();

        public NameInFile? HowLong { get; init; }

        public string Phone { get; init; } = "";

        public string Link { get; init; } = "";

        public NameInFile? Button { get; init; }

        public List<NameInFile> Bring { get; init; } = [];

        public List<NameInFile> Notes { get; init; } = [];

        public List<CaseInFile> Cases { get; init; } = [];
    }

    internal sealed class CaseInFile : ConditionInFile
    {
        public NameInFile Because { get; init; } = new();

        public string Place { get; init; } = "";

        public string Likelihood { get; init; } = "";

        public string Specialty { get; init; } = "";

        public List<string> Articles { get; init; } = [];
    }
}
