namespace Fabang.Modules.LawLibrary;

/// <summary>Whether a version holds today (时效性).</summary>
public enum Standing
{
    /// <summary>现行有效</summary>
    InForce,

    /// <summary>尚未生效</summary>
    NotYetInForce,

    /// <summary>已被修改: a newer version took its place.</summary>
    Superseded,

    /// <summary>已废止</summary>
    Repealed,
}
