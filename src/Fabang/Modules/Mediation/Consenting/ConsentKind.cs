namespace Fabang.Modules.Mediation.Consenting;

/// <summary>For what the mediator asks all parties (征求同意的事项).</summary>
public enum ConsentKind
{
    /// <summary>延长调解期限. 《人民法院在线调解规则》第二十四条: only where all agree.</summary>
    LongerTime,

    /// <summary>增加一名调解员. 《人民调解法》第十九条: one or several mediate.</summary>
    CoMediator,

    /// <summary>邀请专家、亲友、邻居、同事参加. 《人民调解法》第二十条: with the consent of the parties.</summary>
    Guest,
}
