namespace Fabang.Modules.LegalAid.Cases;

/// <summary>One thing the lawyer did, or a day that comes (承办记录). Only ever added; the person reads it, too. 《法律援助法》第四十六条.</summary>
public sealed class CaseEntry
{
    public const int LongestText = 2000;

    private CaseEntry()
    {
    }

    public Guid Id { get; private init; }

    public Guid CaseId { get; private init; }

    public CaseEntryKind Kind { get; private init; }

    /// <summary>When it was, or will be.</summary>
    public DateTimeOffset On { get; private init; }

    /// <summary>In words that the person understands.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Time spent, in minutes: for the subsidy's check.</summary>
    public int Minutes { get; private init; }

    /// <summary>Yuan spent: fares, copies.</summary>
    public decimal Cost { get; private init; }

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>When person and lawyer were reminded of a day that comes.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    internal static CaseEntry Of(Guid id, Guid caseId, CaseWork work, DateTimeOffset now) => new()
    {
        Id = id,
        CaseId = caseId,
        Kind = work.Kind,
        On = work.On,
        Text = work.Text,
        Minutes = work.Minutes,
        Cost = work.Cost,
        WrittenAt = now,
    };

    internal void Remind(DateTimeOffset now) => RemindedAt = now;

    internal void Forget() => Text = "";
}
