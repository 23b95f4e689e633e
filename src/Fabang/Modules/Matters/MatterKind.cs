namespace Fabang.Modules.Matters;

/// <summary>The service that a matter is in now (业务类别).</summary>
public enum MatterKind
{
    /// <summary>法律咨询</summary>
    Consultation,

    /// <summary>法律援助</summary>
    LegalAid,

    /// <summary>人民调解</summary>
    Mediation,
}
