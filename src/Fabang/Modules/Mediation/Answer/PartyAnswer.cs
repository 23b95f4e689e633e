namespace Fabang.Modules.Mediation.Answer;

/// <summary>What an invited party says (答复).</summary>
public enum PartyAnswer
{
    /// <summary>同意调解</summary>
    Agree,

    /// <summary>不同意调解</summary>
    Refuse,

    /// <summary>想一想，晚点答复</summary>
    Later,

    /// <summary>不是我，打错了号码</summary>
    NotMe,
}
