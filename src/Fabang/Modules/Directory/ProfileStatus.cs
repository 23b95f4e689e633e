namespace Fabang.Modules.Directory;

/// <summary>Where a lawyer's own profile stands on its way to the public (律师资料状态).</summary>
public enum ProfileStatus
{
    /// <summary>草稿: being written or changed</summary>
    Draft,

    /// <summary>待审核: waits for the administrator of the region</summary>
    Submitted,

    /// <summary>已退回: came back with a reason, or was taken off the public list</summary>
    Returned,

    /// <summary>已公开: the public reads exactly this</summary>
    Published,
}
