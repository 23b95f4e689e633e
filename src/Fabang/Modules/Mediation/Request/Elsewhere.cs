namespace Fabang.Modules.Mediation.Request;

/// <summary>Whether somebody has the dispute already (是否已经处理).</summary>
public enum Elsewhere
{
    /// <summary>没有</summary>
    No,

    /// <summary>法院、仲裁委已经立案</summary>
    Court,

    /// <summary>公安或者其他部门正在处理</summary>
    Office,

    /// <summary>已经解决过了，有协议、裁决或者判决</summary>
    Settled,
}
