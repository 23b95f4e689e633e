namespace Fabang.Modules.LegalAid.Applications;

/// <summary>Why aid is refused (不予援助的情形). 《法律援助法》第四十三条: in writing, with the reasons.</summary>
public enum RefusalGround
{
    /// <summary>经济状况不符合标准</summary>
    Means,

    /// <summary>申请事项不属于法律援助的范围</summary>
    Matter,

    /// <summary>其他</summary>
    Other,
}
