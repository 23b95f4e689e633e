namespace Fabang.Modules.LegalAid.Applications;

/// <summary>Why somebody else applies for a person (代为申请的理由). 《法律援助法》第四十条.</summary>
public enum AgentGround
{
    /// <summary>未成年人，由法定代理人申请</summary>
    Minor,

    /// <summary>无民事行为能力或者限制民事行为能力的成年人，由监护人申请</summary>
    NoCapacity,

    /// <summary>被羁押，由法定代理人、近亲属申请</summary>
    Detained,
}
