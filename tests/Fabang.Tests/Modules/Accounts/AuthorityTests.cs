using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Accounts;

public class AuthorityTests
{
    [Theory]
    [InlineData(Role.RegionAdministrator, "330100", Role.Lawyer, "330106", true)]
    [InlineData(Role.RegionAdministrator, "330100", Role.DutyManager, "330100", true)]
    [InlineData(Role.RegionAdministrator, "330100", Role.RegionAdministrator, "330100", true)]
    [InlineData(Role.RegionAdministrator, "330100", Role.RegionAdministrator, "330000", false)] // wider
    [InlineData(Role.RegionAdministrator, "330100", Role.Lawyer, "440106", false)] // elsewhere
    [InlineData(Role.RegionAdministrator, "330100", Role.PlatformAdministrator, "330106", false)] // higher
    [InlineData(Role.RegionAdministrator, "000000", Role.Auditor, "330106", false)] // who looks at administrators
    [InlineData(Role.RegionAdministrator, "330100", Role.Citizen, "330106", false)]
    [InlineData(Role.PlatformAdministrator, "000000", Role.Auditor, "330000", true)]
    [InlineData(Role.PlatformAdministrator, "000000", Role.PlatformAdministrator, "000000", true)]
    [InlineData(Role.Lawyer, "000000", Role.Lawyer, "330106", false)]
    [InlineData(Role.DutyManager, "330100", Role.Lawyer, "330106", false)]
    [InlineData(Role.Auditor, "000000", Role.Lawyer, "330106", false)]
    public void Nobody_grants_more_than_their_own(Role mine, string where, Role role, string region, bool may) =>
        Assert.Equal(may, new Authority([new(mine, new RegionCode(where))]).MayGrant(role, new RegionCode(region)));

    [Fact]
    public void Who_holds_more_is_not_managed()
    {
        var authority = new Authority([new(Role.RegionAdministrator, new RegionCode("330106"))]);

        Assert.True(authority.MayManage([new(Role.Lawyer, new RegionCode("330106"))]));
        Assert.False(authority.MayManage([new(Role.Lawyer, new RegionCode("330106")), new(Role.RegionAdministrator, new RegionCode("330100"))]));
    }
}
