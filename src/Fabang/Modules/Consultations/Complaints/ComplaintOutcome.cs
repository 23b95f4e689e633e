namespace Fabang.Modules.Consultations.Complaints;

/// <summary>What was decided (投诉结论).</summary>
public enum ComplaintOutcome
{
    /// <summary>投诉成立</summary>
    Upheld,

    /// <summary>部分成立</summary>
    PartlyUpheld,

    /// <summary>不成立</summary>
    NotUpheld,
}
