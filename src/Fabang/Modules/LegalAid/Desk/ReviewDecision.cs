namespace Fabang.Modules.LegalAid.Desk;

/// <summary>What the centre decides (审查决定).</summary>
public enum ReviewDecision
{
    /// <summary>给予法律援助</summary>
    Grant,

    /// <summary>不予法律援助</summary>
    Refuse,

    /// <summary>先行提供，材料后补</summary>
    AtOnce,
}
