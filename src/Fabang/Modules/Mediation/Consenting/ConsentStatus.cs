namespace Fabang.Modules.Mediation.Consenting;

/// <summary>What has become of a request for the consent of all (征求同意的结果).</summary>
public enum ConsentStatus
{
    /// <summary>待答复</summary>
    Open,

    /// <summary>全部同意</summary>
    Agreed,

    /// <summary>有人不同意</summary>
    Refused,

    /// <summary>没有在期限内全部答复, or the mediating was over first</summary>
    Lapsed,
}
