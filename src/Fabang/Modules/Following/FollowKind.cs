namespace Fabang.Modules.Following;

/// <summary>What somebody follows.</summary>
public enum FollowKind
{
    /// <summary>条文</summary>
    Article,

    /// <summary>法律</summary>
    Law,

    /// <summary>检索</summary>
    Search,
}
