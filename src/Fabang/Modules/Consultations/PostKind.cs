namespace Fabang.Modules.Consultations;

/// <summary>What somebody wrote in a consultation.</summary>
public enum PostKind
{
    /// <summary>提问</summary>
    Question,

    /// <summary>答复</summary>
    Answer,

    /// <summary>追问</summary>
    FollowUp,

    /// <summary>重新打开时的说明</summary>
    Reopening,

    /// <summary>补充答复: what a lawyer added when an article had changed</summary>
    Addition,

    /// <summary>更正答复: what replaces an answer that was wrong</summary>
    Correction,
}
