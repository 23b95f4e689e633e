namespace Fabang.Modules.LawLibrary.Changes;

/// <summary>How the text of a law came to change.</summary>
public enum LawChangeKind
{
    /// <summary>新版本: it was made anew or amended</summary>
    NewVersion,

    /// <summary>文本替换: the file of a version reads differently from before</summary>
    Replaced,

    /// <summary>更正: an editor's correction against the official source was approved, or revoked</summary>
    Corrected,
}
