namespace Fabang.Modules.Mediation.Cases;

/// <summary>On which side of a dispute a party stands (当事方).</summary>
public enum Side
{
    /// <summary>申请方</summary>
    Asking,

    /// <summary>对方</summary>
    Other,
}
