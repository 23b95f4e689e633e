namespace Fabang.Modules.Consultations.Live;

/// <summary>What a message of a conversation is (消息类别).</summary>
public enum ChatKind
{
    /// <summary>文字</summary>
    Text,

    /// <summary>图片或文件</summary>
    File,

    /// <summary>提示: what happened, said by the program</summary>
    Notice,
}
