using Fabang.Modules.Accounts;

namespace Fabang.Modules.Demo;

/// <summary>One of the invented people who work in the demonstration province. They all have one password and one authenticator key.</summary>
public sealed record DemoStaff(string UserName, string Name, Role Role, string Region)
{
    public const string Password = "Fabang-demo-2026";

    /// <summary>For an authenticator app; <c>/dev/sign-ins</c> shows the code of the moment.</summary>
    public const string AuthenticatorKey = "FABANGDEMOFABANGDEMOFABANGDEMO22";

    public static IReadOnlyList<DemoStaff> All { get; } =
    [
        new("wangming", "王明", Role.Lawyer, "330106"),
        new("lihong", "李红", Role.Lawyer, "330100"),
        new("chenxiaodong", "陈晓东", Role.Lawyer, "330203"),
        new("zhoumin", "周敏", Role.DutyManager, "330000"),
        new("heqing", "何青", Role.DutyManager, "330000"),
        new("sunli", "孙立", Role.RegionAdministrator, "330000"),
        new("majing", "马静", Role.RegionAdministrator, "330000"),
        new("zhaogang", "赵刚", Role.PlatformAdministrator, "000000"),
        new("wujie", "吴洁", Role.PlatformAdministrator, "000000"),
        new("xumei", "徐梅", Role.LegalAidOfficer, "330100"),
        new("guolei", "郭磊", Role.JusticeOfficer, "330000"),
        new("laoyang", "杨春生", Role.Helper, "330106"),
        new("gaojie", "高洁", Role.MediationOfficer, "330100"),
        new("shenhe", "沈和", Role.Mediator, "330106"),
        new("gongping", "龚平", Role.Mediator, "330106"),
        new("fangyuan", "方远", Role.Expert, "330000"),
        new("qianjing", "钱静", Role.Auditor, "000000"),
    ];
}
