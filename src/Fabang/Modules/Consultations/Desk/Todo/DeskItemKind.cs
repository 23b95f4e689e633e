namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>What waits for somebody at the desk (待办类别).</summary>
public enum DeskItemKind
{
    /// <summary>在线: a person to talk to at once</summary>
    Talk,

    /// <summary>留言: a written question</summary>
    Question,

    /// <summary>办不下去: a person who is stuck after the answer</summary>
    Stuck,

    /// <summary>回访: a person to be called back</summary>
    CallBack,

    /// <summary>更正: an answer to be put right</summary>
    Correction,

    /// <summary>投诉: a complaint to be handled or stated on</summary>
    Complaint,
}
