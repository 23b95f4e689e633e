namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>Parts of the editors' list.</summary>
public enum CorrectionShelf
{
    /// <summary>待审核: for a second pair of eyes</summary>
    Waiting,

    /// <summary>来源另有改动: for a look</summary>
    Overtaken,

    /// <summary>已处理</summary>
    Decided,
}
