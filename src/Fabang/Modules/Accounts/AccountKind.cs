namespace Fabang.Modules.Accounts;

/// <summary>How somebody signs in, and what may be granted to them.</summary>
public enum AccountKind
{
    /// <summary>群众: by a code sent to the phone</summary>
    Citizen,

    /// <summary>工作人员: by password and second factor; a phone code never opens this account</summary>
    Staff,
}
