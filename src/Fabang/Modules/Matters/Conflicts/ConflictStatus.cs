namespace Fabang.Modules.Matters.Conflicts;

/// <summary>What has come of a check of one lawyer for one matter (审查结果).</summary>
public enum ConflictStatus
{
    /// <summary>待值班长决定: only a name or a telephone is the same</summary>
    ForDecision,

    /// <summary>已排除: the duty manager found that they are two different people</summary>
    Cleared,

    /// <summary>有冲突: certain, found by the duty manager, or declared by the lawyer</summary>
    Conflict,
}
