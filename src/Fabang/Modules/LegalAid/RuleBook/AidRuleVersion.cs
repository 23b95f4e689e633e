using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>
/// A version of what a province has decided on legal aid (省级法律援助规则版本), on top of the national file: its standard of means, further groups and further
/// matters, with the cases that must come out right. One administrator writes it, another publishes it. 法律援助法 31(9), 34, 42(4).
/// </summary>
public sealed partial class AidRuleVersion : Entity, IRegional
{
    public const int LongestReason = 1000;

    public const int LongestTitle = 100;

    public const int LongestSource = 200;

    /// <summary>Of matters, and of groups: a list that is read on a phone.</summary>
    public const int MostItems = 30;

    public const int MostCases = 100;

    /// <summary>Somebody who could get it, somebody who could not, and one more.</summary>
    public const int FewestCases = 3;

    public static readonly StateTable<AidRuleStatus> Moves = new()
    {
        [AidRuleStatus.Draft] = [AidRuleStatus.Submitted, AidRuleStatus.Discarded],
        [AidRuleStatus.Submitted] = [AidRuleStatus.Published, AidRuleStatus.Returned],
        [AidRuleStatus.Returned] = [AidRuleStatus.Draft, AidRuleStatus.Discarded],
        [AidRuleStatus.Published] = [AidRuleStatus.Superseded],
    };

    private AidRuleVersion()
    {
    }

    /// <summary>The province.</summary>
    public RegionCode Region { get; private init; }

    /// <summary>Counts the versions of the province, those that were discarded too.</summary>
    public int Sequence { get; private init; }

    /// <summary>Named in findings: 330000-2.</summary>
    public string Number => $"{Region}-{Sequence}";

    public AidRuleStatus Status { get; private set; }

    /// <summary>The first day that it is written for.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The first day that it holds: <see cref="From"/>, or the day of publication where that was later. Null until it is published.</summary>
    public DateOnly? HoldsFrom { get; private set; }

    public ProvinceRules Own { get; private set; } = ProvinceRules.None;

    public IReadOnlyList<RuleTestCase> Cases { get; private set; } = [];

    /// <summary>The number of the newest matter or group: one that was taken out never lends its id to another.</summary>
    public int LastItem { get; private set; }

    public Guid AuthorId { get; private init; }

    public DateTimeOffset BegunAt { get; private init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Who published or returned it.</summary>
    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>Whether it is being written or waits: a province has one such version at most.</summary>
    public bool IsOpen => Status is AidRuleStatus.Draft or AidRuleStatus.Submitted or AidRuleStatus.Returned;

    /// <summary>Whether its author may write.</summary>
    public bool IsWritten => Status is AidRuleStatus.Draft or AidRuleStatus.Returned;

    /// <summary>Begins a version with what the latest one of the province says.</summary>
    /// <param name="province">Whose.</param>
    /// <param name="sequence">One more than the last.</param>
    /// <param name="latest">The latest that was published; null where none was.</param>
    /// <param name="author">Who writes it.</param>
    /// <param name="now">The moment.</param>
    public static AidRuleVersion Begin(RegionCode province, int sequence, AidRuleVersion? latest, Guid author, DateTimeOffset now)
    {
        var today = now.DayInChina();
        return new()
        {
            Region = province,
            Sequence = sequence,
            From = today,
            Own = latest?.Own ?? ProvinceRules.None,
            Cases = [.. (latest?.Cases ?? []).Select(one => one.NotBefore(today))],
            LastItem = latest?.LastItem ?? 0,
            AuthorId = author,
            BegunAt = now,
        };
    }

    public bool Can(AidRuleStatus next) => Moves.Allows(Status, next);

    /// <summary>A second pair of eyes: whoever wrote it decides nothing about it.</summary>
    public bool IsFor(Guid administrator) => administrator != AuthorId;

    /// <summary>The law, and on top what this version says.</summary>
    public AidRules Over(AidRules national) => national.With(Number, Own);

    /// <summary>What comes out for each test case.</summary>
    public IReadOnlyList<TestOutcome> Outcomes(AidRules national)
    {
        var rules = Over(national);
        return [.. Cases.Select(one => new TestOutcome(one, rules.Judge(one.Facts(Region), one.Day)))];
    }

    /// <summary>Lays it before another administrator (送审).</summary>
    /// <exception cref="BrokenRuleException">Something is not whole, a case comes out wrong or cases lack, or it would hold in the past.</exception>
    public void Submit(Guid by, AidRules national, DateTimeOffset now)
    {
        MustBeBy(by);
        Must(Can(AidRuleStatus.Submitted), "RulesCannotMove");
        Must(From >= now.DayInChina(), "RulesInThePast");
        MustBeWhole(national);
        Move(AidRuleStatus.Submitted);
        SubmittedAt = now;
    }

    /// <summary>It holds from its day on (批准发布). Cases are looked at again: the national file may have changed since.</summary>
    public void Publish(Guid by, AidRules national, DateTimeOffset now)
    {
        Must(Can(AidRuleStatus.Published), "RulesCannotMove");
        Must(IsFor(by), "RulesNeedAnother");
        MustBeWhole(national);
        Move(AidRuleStatus.Published);
        (DecidedBy, DecidedAt) = (by, now);
        // What held on a day that is over stays so: people were told by it.
        HoldsFrom = From > now.DayInChina() ? From : now.DayInChina();
        Raise(new RulesPublished(Id, now));
    }

    /// <summary>Something is to be changed first (退回修改).</summary>
    public void Return(Guid by, string? reason, DateTimeOffset now)
    {
        Must(Can(AidRuleStatus.Returned), "RulesCannotMove");
        Must(IsFor(by), "RulesNeedAnother");
        BrokenRuleException.ThrowIfBlank(reason, "LegalAid.RulesNeedReason");
        Move(AidRuleStatus.Returned);
        (DecidedBy, DecidedAt, ReturnReason) = (by, now, reason!.Trim());
    }

    /// <summary>It will not be (作废). Whoever administers the province may, so that a draft whose author has left stands in nobody's way.</summary>
    public void Discard() => Move(AidRuleStatus.Discarded);

    /// <summary>A later one of the province is published.</summary>
    public void Supersede() => Move(AidRuleStatus.Superseded);

    /// <summary>What was decided upon is what was seen.</summary>
    public void MustBe(int seenVersion) => Must(Version == seenVersion, "RulesChangedSince");

    private static void Must(bool holds, string rule, params object[] details)
    {
        if (!holds)
        {
            throw new BrokenRuleException("LegalAid." + rule, details);
        }
    }

    private void MustBeWhole(AidRules national)
    {
        var rules = Over(national);
        if (AidRuleChecks.FirstFault(rules.Matters, rules.Groups, rules.Standards) is { } fault)
        {
            Must(false, "RulesNotWhole", fault.Id);
        }

        Must(Own.Standard is null || Own.Standard.Validity.From <= From, "RulesStandardTooLate");
        Must(
            Cases.Count >= FewestCases && Cases.Any(one => one.Expected is AidChance.Likely) && Cases.Any(one => one.Expected is AidChance.Unlikely),
            "RulesNeedCases", FewestCases);
        Must(Outcomes(national).All(outcome => outcome.Passes), "RulesCaseFails");
    }

    private void MustBeBy(Guid by) => Must(by == AuthorId, "RulesAreAnothers");

    private void Move(AidRuleStatus next)
    {
        Must(Can(next), "RulesCannotMove");
        Status = next;
    }
}
