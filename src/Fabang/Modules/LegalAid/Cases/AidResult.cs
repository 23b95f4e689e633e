namespace Fabang.Modules.LegalAid.Cases;

/// <summary>How the case ended (办理结果), for the person and the figures.</summary>
public enum AidResult
{
    /// <summary>全部支持</summary>
    Won,

    /// <summary>部分支持</summary>
    PartlyWon,

    /// <summary>调解、和解</summary>
    Settled,

    /// <summary>未获支持</summary>
    Lost,

    /// <summary>撤诉、撤回</summary>
    Dropped,
}
