namespace Fabang.Modules.LegalAid.Objections;

/// <summary>Where an objection stands (异议状态).</summary>
public enum ObjectionStatus
{
    /// <summary>已提出，审查中</summary>
    Filed,

    /// <summary>维持原决定</summary>
    Upheld,

    /// <summary>责令改正</summary>
    Ordered,
}
