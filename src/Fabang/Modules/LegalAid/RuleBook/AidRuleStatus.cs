namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>How far a version of a province's rules is.</summary>
public enum AidRuleStatus
{
    /// <summary>起草中: its author writes</summary>
    Draft,

    /// <summary>待审批: waits for another administrator</summary>
    Submitted,

    /// <summary>已发布: holds from its day</summary>
    Published,

    /// <summary>已退回: the other administrator wants something changed</summary>
    Returned,

    /// <summary>已被新版本取代: a later one of the province was published; it still tells what held before</summary>
    Superseded,

    /// <summary>已作废: was never published</summary>
    Discarded,
}
