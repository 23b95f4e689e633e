namespace Fabang.Modules.Matters.Conflicts;

/// <summary>What a check says to the lawyer: no more than this.</summary>
public enum ConflictOutcome
{
    /// <summary>无冲突</summary>
    Clear,

    /// <summary>待值班长决定</summary>
    Undecided,

    /// <summary>有冲突</summary>
    Conflict,
}
