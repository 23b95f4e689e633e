using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>
/// What stands between a lawyer and a matter (利益冲突审查). A row is written where something was found, and says why, but not
/// whose the earlier matter is. 《律师法》第三十九条: not for both sides of a case; 第二十三条: a firm keeps a system of conflict checks;
/// 《律师和律师事务所违法行为处罚办法》(司法部令第122号): what counts as a breach.
/// </summary>
public sealed class ConflictCheck : Entity, IRegional
{
    public const int LongestReason = 300;

    public static readonly StateTable<ConflictStatus> Moves = new()
    {
        [ConflictStatus.ForDecision] = [ConflictStatus.Cleared, ConflictStatus.Conflict],
        [ConflictStatus.Cleared] = [ConflictStatus.ForDecision, ConflictStatus.Conflict],
    };

    private List<Guid> _earlier = [];

    private ConflictCheck()
    {
    }

    public Guid MatterId { get; private init; }

    public Guid LawyerId { get; private init; }

    public RegionCode Region { get; private init; }

    public ConflictStatus Status { get; private set; }

    public ConflictGround Ground { get; private set; }

    /// <summary>Null where the lawyer declared it.</summary>
    public MatchStrength? Strength { get; private set; }

    /// <summary>Whether the lawyer had the earlier matter themselves.</summary>
    public bool Own { get; private set; }

    /// <summary>The party of this matter that was found in an earlier one.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>The earlier matters that this row speaks of: a decision holds for these and no others.</summary>
    public IReadOnlyList<Guid> Earlier => _earlier;

    public DateTimeOffset FoundAt { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public Guid? DecidedBy { get; private set; }

    /// <summary>Of the duty manager, or what the lawyer declared. Sealed.</summary>
    public string? Reason { get; private set; }

    /// <summary>Something was found.</summary>
    public static ConflictCheck Find(Matter matter, Guid lawyerId, IReadOnlyList<ConflictHit> hits, DateTimeOffset now)
    {
        var check = new ConflictCheck { MatterId = matter.Id, LawyerId = lawyerId, Region = matter.Region };
        check.Take(hits, now);
        return check;
    }

    /// <summary>The lawyer declares it (主动申报) where nothing was found.</summary>
    public static ConflictCheck Declare(Matter matter, Guid lawyerId, string? reason, DateTimeOffset now)
    {
        var check = new ConflictCheck { MatterId = matter.Id, LawyerId = lawyerId, Region = matter.Region, FoundAt = now };
        check.Declare(reason, now);
        return check;
    }

    /// <summary>The lawyer declares it, whatever was found or decided before.</summary>
    public void Declare(string? reason, DateTimeOffset now)
    {
        Reason = Needed(reason);
        (Status, Ground, Strength, DecidedBy, DecidedAt) = (ConflictStatus.Conflict, ConflictGround.Declared, null, LawyerId, now);
    }

    /// <summary>Looks again. What was decided stands for the matters it was decided about; what is certain needs no decision.</summary>
    public void FindAgain(IReadOnlyList<ConflictHit> hits, DateTimeOffset now)
    {
        var isNew = hits.Any(hit => !_earlier.Contains(hit.EarlierMatterId) || hit.Strength > Strength);
        if (Status is not ConflictStatus.Conflict && isNew)
        {
            Take(hits, now);
        }
    }

    /// <summary>The duty manager decides whether they are the same (值班长决定).</summary>
    public void Decide(bool isConflict, string? reason, Guid by, DateTimeOffset now)
    {
        if (Status is not ConflictStatus.ForDecision)
        {
            throw new BrokenRuleException("Matters.ConflictDecided");
        }

        if (by == LawyerId)
        {
            throw new BrokenRuleException("Matters.NotYourOwnConflict");
        }

        Reason = Needed(reason);
        (Status, DecidedBy, DecidedAt) = (isConflict ? ConflictStatus.Conflict : ConflictStatus.Cleared, by, now);
        Raise(new ConflictDecided(MatterId, now));
    }

    private void Take(IReadOnlyList<ConflictHit> hits, DateTimeOffset now)
    {
        var strongest = hits.OrderByDescending(hit => hit.Strength).ThenByDescending(hit => hit.Own).First();
        Status = strongest.Strength is MatchStrength.Certain ? ConflictStatus.Conflict : ConflictStatus.ForDecision;
        (Ground, Strength, Own, PartyId, FoundAt) = (strongest.Ground, strongest.Strength, strongest.Own, strongest.PartyId, now);
        (DecidedBy, DecidedAt, Reason) = (null, null, null);
        _earlier = [.. hits.Select(hit => hit.EarlierMatterId).Distinct()];
    }

    private static string Needed(string? reason) => reason?.Trim() is { Length: > 0 and <= LongestReason } given
        ? given
        : throw new BrokenRuleException("Matters.ConflictNeedsReason", LongestReason);
}
