namespace Fabang.Modules.Following;

/// <summary>What happened to something that is followed.</summary>
public enum NewsKind
{
    /// <summary>条文改过</summary>
    Changed,

    /// <summary>新增的条文</summary>
    Added,

    /// <summary>条文删去</summary>
    Dropped,

    /// <summary>只改了条号: noted on the page, and no message is sent</summary>
    Renumbered,

    /// <summary>法律有了新版本，或者文本有变动</summary>
    NewVersion,
}
