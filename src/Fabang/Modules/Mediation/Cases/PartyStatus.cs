namespace Fabang.Modules.Mediation.Cases;

/// <summary>What a party has said to being asked whether they agree to mediate (参加意愿).</summary>
public enum PartyStatus
{
    /// <summary>已填写，还没有联系</summary>
    Named,

    /// <summary>已邀请，待答复</summary>
    Invited,

    /// <summary>同意调解</summary>
    Agreed,

    /// <summary>不同意调解</summary>
    Refused,

    /// <summary>联系不上</summary>
    NotReached,
}
