using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>
/// One answer to "what became of it?" for the figures (回访统计): what was said and about what kind of matter, and nothing that leads back to the person. Its id
/// says nothing of the moment, and it stays when the person leaves.
/// </summary>
public sealed class OutcomeResult : IRegional
{
    private OutcomeResult()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    /// <summary>The service that was asked about.</summary>
    public MatterKind Kind { get; private init; }

    /// <summary>So many days after the answer.</summary>
    public int Day { get; private init; }

    public Outcome Outcome { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>The id of a topic; null where it was not known.</summary>
    public string? TopicId { get; private init; }

    /// <summary>The day on which it was said, in China.</summary>
    public DateOnly ToldOn { get; private init; }

    public static OutcomeResult Of(OutcomeQuestion question, Outcome outcome, string? topicId, DateTimeOffset now) => new()
    {
        Kind = MatterKind.Consultation,
        Day = question.Day,
        Outcome = outcome,
        Region = question.Region,
        TopicId = topicId,
        ToldOn = now.DayInChina(),
    };
}
