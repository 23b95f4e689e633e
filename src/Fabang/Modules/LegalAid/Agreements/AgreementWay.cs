namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>How an agreement was signed on this site (签署方式).</summary>
public enum AgreementWay
{
    /// <summary>受援人输入姓名，用手机验证码确认</summary>
    PhoneCode,

    /// <summary>律师登录以后输入姓名</summary>
    SignedIn,
}
