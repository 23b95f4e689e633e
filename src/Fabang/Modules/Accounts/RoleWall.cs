namespace Fabang.Modules.Accounts;

/// <summary>
/// Roles that nobody holds together. 《法律援助法》第六十一条第四项: the staff of a legal-aid centre give no paid legal service, and a lawyer here works for a firm;
/// 《律师法》第十一条: an official, as those of the justice department are, is no practising lawyer.
/// </summary>
public static class RoleWall
{
    private static readonly Role[] OfPublicAid = [Role.LegalAidOfficer, Role.JusticeOfficer];

    public static bool Parts(Role one, Role other) => (one is Role.Lawyer && OfPublicAid.Contains(other)) || (other is Role.Lawyer && OfPublicAid.Contains(one));
}
