namespace Fabang.Modules.LawLibrary.Changes;

/// <summary>What became of an article when the text of its law changed.</summary>
public enum ArticleTurn
{
    /// <summary>改过: other words, perhaps another number too</summary>
    Changed,

    /// <summary>新增</summary>
    Added,

    /// <summary>删去</summary>
    Dropped,

    /// <summary>只改了条号: the same words under another number. Its text has not changed.</summary>
    Renumbered,
}
