using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>
/// A dispute may escalate (纠纷激化风险). 《人民调解法》第二十五条: what is fitting is done against it; what may come to a breach of public order or a crime is reported at once to the police or another office. Parties see nothing of it.
/// </summary>
public sealed class EscalationRisk : Entity, IRegional
{
    public const int LongestWords = 1000;

    public static readonly StateTable<RiskStatus> Moves = new()
    {
        [RiskStatus.Open] = [RiskStatus.Handled],
    };

    private EscalationRisk()
    {
    }

    public Guid CaseId { get; private init; }

    public RegionCode Region { get; private init; }

    public RiskSign Sign { get; private init; }

    public bool MayBeOffence { get; private init; }

    public string? Words { get; private init; }

    /// <summary>The mediator who saw it; null where the program did.</summary>
    public Guid? RaisedBy { get; private init; }

    public DateTimeOffset RaisedAt { get; private init; }

    /// <summary>Until when the office does something about it.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public RiskStatus Status { get; private set; }

    /// <summary>What was done against it; null before.</summary>
    public string? Measure { get; private set; }

    public RiskReport? Report { get; private set; }

    public Guid? HandledBy { get; private set; }

    public DateTimeOffset? HandledAt { get; private set; }

    /// <param name="id">From the form, so that what is sent twice is one.</param>
    /// <param name="mediation">Whose parties quarrel.</param>
    /// <param name="seen">What was seen.</param>
    /// <param name="by">The mediator; null for the program.</param>
    /// <param name="due">Until when something is to be done.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BrokenRuleException">A mediator does not say what happened.</exception>
    public static EscalationRisk Raise(Guid id, MediationCase mediation, RiskSeen seen, Guid? by, DateTimeOffset due, DateTimeOffset now)
    {
        if (by is not null && string.IsNullOrWhiteSpace(seen.Words))
        {
            throw new BrokenRuleException("Mediation.RiskNeedsWords");
        }

        var risk = new EscalationRisk
        {
            Id = id,
            CaseId = mediation.Id,
            Region = mediation.Region,
            Sign = seen.Sign,
            MayBeOffence = seen.MayBeOffence,
            Words = seen.Words?.Trim(),
            RaisedBy = by,
            RaisedAt = now,
            DueAt = due,
            Status = RiskStatus.Open,
        };
        risk.Raise(new RiskRaised(id, mediation.Id, now));
        return risk;
    }

    /// <summary>The office writes down what it did.</summary>
    /// <exception cref="BrokenRuleException">It was handled before; nothing was done; or what may be an offence was reported to nobody (第二十五条).</exception>
    public void Handle(Guid officer, string? measure, RiskReport report, DateTimeOffset now)
    {
        if (!Moves.Allows(Status, RiskStatus.Handled))
        {
            throw new BrokenRuleException("Mediation.RiskIsHandled");
        }

        if (string.IsNullOrWhiteSpace(measure))
        {
            throw new BrokenRuleException("Mediation.RiskNeedsMeasure");
        }

        if (MayBeOffence && report is RiskReport.Nobody)
        {
            throw new BrokenRuleException("Mediation.RiskNeedsReport");
        }

        (Status, Measure, Report, HandledBy, HandledAt) = (RiskStatus.Handled, measure.Trim(), report, officer, now);
    }
}
