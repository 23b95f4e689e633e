using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary;

/// <summary>A law as it read from one day on (法律文本的版本).</summary>
public sealed class LawVersion
{
    private LawVersion()
    {
    }

    internal LawVersion(Guid lawId, DateOnly? date)
    {
        LawId = lawId;
        Date = date;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid LawId { get; private init; }

    /// <summary>The day it was made or last amended; null where the text does not tell.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>施行日期, where the text tells it.</summary>
    public DateOnly? EffectiveFrom { get; private set; }

    public bool IsCurrent { get; private set; }

    public Standing Standing { get; private set; }

    /// <summary>Adoption and amendments (立法沿革), a line each.</summary>
    public string History { get; private set; } = "";

    public string Preamble { get; private set; } = "";

    public string Appendix { get; private set; } = "";

    public ArticleNumbering Numbering { get; private set; }

    public int ArticleCount { get; private set; }

    public bool IsRepealed { get; private set; }

    /// <summary>The file it was read from, below the folder of the import.</summary>
    public string Source { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>When a correction was last laid over one of its articles or taken off; null where that never was.</summary>
    public DateTimeOffset? CorrectedAt { get; private set; }

    /// <summary>The day from which it holds, as far as is known: taking effect, else being made.</summary>
    public DateOnly? Since => EffectiveFrom ?? Date;

    public bool HasTakenEffect(DateOnly today) => Since is not { } since || since <= today;

    public void Correct(DateTimeOffset now) => CorrectedAt = now;

    internal void Read(LawFile file, string hash, DateTimeOffset now)
    {
        EffectiveFrom = file.EffectiveFrom;
        History = string.Join('\n', file.History.Select(entry => entry.Text));
        Preamble = file.Preamble;
        Appendix = file.Appendix;
        Numbering = file.Numbering;
        ArticleCount = file.Articles.Count;
        IsRepealed = file.History.Any(entry => entry.Event is HistoryEvent.Repealed && SaysOfItself(entry.Text));
        Source = file.Path;
        Hash = hash;
        ImportedAt = now;
    }

    internal void Settle(DateOnly today, bool current)
    {
        IsCurrent = current;
        Standing = IsRepealed ? Standing.Repealed
            : !HasTakenEffect(today) ? Standing.NotYetInForce
            : current ? Standing.InForce
            : Standing.Superseded;
    }

    // 《关于修改和废止部分规章的决定》 speaks of others.
    private static bool SaysOfItself(string line)
    {
        var at = line.IndexOf("废止", StringComparison.Ordinal);
        var open = line.LastIndexOf('《', at);
        return open < 0 || line.IndexOf('》', open) is var close && close >= 0 && close < at;
    }
}
