namespace Fabang.Modules.Accounts.Staff;

/// <summary>What a member of staff must do after the password.</summary>
public enum NextStep
{
    /// <summary>设置自己的密码: the password was that of an invitation</summary>
    ChoosePassword,

    /// <summary>绑定第二重验证: there is none yet</summary>
    Enrol,

    /// <summary>第二重验证</summary>
    SecondFactor,
}
