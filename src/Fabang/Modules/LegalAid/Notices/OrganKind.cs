namespace Fabang.Modules.LegalAid.Notices;

/// <summary>Who handles a criminal case and notifies the centre (办案机关). 《法律援助法》第二十五条.</summary>
public enum OrganKind
{
    /// <summary>人民法院</summary>
    Court,

    /// <summary>人民检察院</summary>
    Procuratorate,

    /// <summary>公安机关</summary>
    Police,
}
