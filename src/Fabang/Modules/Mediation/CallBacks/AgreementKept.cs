namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>What a party says of how the agreement is kept (履行情况).</summary>
public enum AgreementKept
{
    /// <summary>全部履行</summary>
    Kept,

    /// <summary>部分履行</summary>
    Partly,

    /// <summary>没有履行</summary>
    Broken,
}
