namespace Fabang.Modules.LegalAid.Applications;

/// <summary>How the commitment was signed (签署方式).</summary>
public enum SignatureWay
{
    /// <summary>本人输入姓名，用手机验证码确认</summary>
    PhoneCode,

    /// <summary>当面签字或者按手印，拍照存档</summary>
    AtCounter,
}
