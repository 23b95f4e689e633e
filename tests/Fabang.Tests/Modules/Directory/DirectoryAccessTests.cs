using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Directory;

public class DirectoryAccessTests(FabangApp app) : IClassFixture<FabangApp>
{
    /// <summary>The region and role of who asks; whether the pages of an administrator exist for them.</summary>
    public static TheoryData<string, Role, bool> Askers => new()
    {
        { "330106", Role.RegionAdministrator, true },
        { "330100", Role.RegionAdministrator, true },
        { "000000", Role.RegionAdministrator, true },
        { "330105", Role.RegionAdministrator, false },
        { "310000", Role.RegionAdministrator, false },
        { "330106", Role.Lawyer, false },
        { "330106", Role.DutyManager, false },
        { "330106", Role.Citizen, false },
        { "000000", Role.Auditor, false },
        { "000000", Role.PlatformAdministrator, false },
    };

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task Only_administrators_of_the_region_see_and_decide(string region, Role role, bool may)
    {
        var lawyer = await app.SavedAsync(firm => Given.Submitted(firm));
        var client = app.SignedIn(region, role);

        foreach (var page in new[] { $"/admin/lawyers/{lawyer.Id}", $"/admin/lawyers/{lawyer.Id}/facts", $"/admin/lawyers/{lawyer.Id}/profile", $"/admin/law-firms/{lawyer.FirmId}" })
        {
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await client.GetAsync(page)).StatusCode);
        }

        var decided = await client.PostAsync($"/admin/lawyers/{lawyer.Id}?handler=Publish", new FormUrlEncodedContent([new("Seen", "0")]));
        Assert.Equal(may ? HttpStatusCode.Redirect : HttpStatusCode.NotFound, decided.StatusCode);
        Assert.Equal(may, (await app.NowAsync(lawyer.Id)).IsPublic);
    }

    [Fact]
    public async Task The_list_of_an_administrator_holds_only_the_own_regions()
    {
        await app.SavedAsync(firm => Given.Submitted(firm, name: "本地壬"), "330106");
        await app.SavedAsync(firm => Given.Submitted(firm, name: "外地癸"), "310101");

        var page = await (await app.SignedIn("330000", Role.RegionAdministrator).GetAsync("/admin/lawyers")).Content.ReadAsStringAsync();

        Assert.Contains("本地壬", page, StringComparison.Ordinal);
        Assert.DoesNotContain("外地癸", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/lawyers", Role.Lawyer)]
    [InlineData("/admin/lawyers/add", Role.Lawyer)]
    [InlineData("/admin/law-firms", Role.Citizen)]
    [InlineData("/desk/profile", Role.Citizen)]
    [InlineData("/desk/profile", Role.RegionAdministrator)]
    public async Task Pages_of_others_do_not_exist(string page, Role role) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.SignedIn("330106", role).GetAsync(page)).StatusCode);

    [Theory]
    [InlineData("/admin/lawyers")]
    [InlineData("/desk/profile")]
    public async Task Visitors_are_sent_to_sign_in(string page) =>
        Assert.NotEqual(HttpStatusCode.OK, (await app.Visitor().GetAsync(page)).StatusCode);
}
