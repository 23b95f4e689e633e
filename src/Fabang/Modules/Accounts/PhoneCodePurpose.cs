namespace Fabang.Modules.Accounts;

/// <summary>What a phone code is for; a code asked for one deed does no other.</summary>
public enum PhoneCodePurpose
{
    /// <summary>登录</summary>
    SignIn,

    /// <summary>注销账户</summary>
    DeleteAccount,

    /// <summary>授权助理代办</summary>
    GiveMandate,

    /// <summary>签署文书</summary>
    SignPaper,
}
