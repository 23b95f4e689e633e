using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

[Trait("Engine", "both")]
public class PeopleTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Theory]
    [InlineData("330100", Role.RegionAdministrator, true)]
    [InlineData("330000", Role.RegionAdministrator, true)]
    [InlineData("000000", Role.PlatformAdministrator, true)]
    [InlineData("440100", Role.RegionAdministrator, false)]
    public async Task An_administrator_sees_the_staff_of_their_regions(string region, Role role, bool sees)
    {
        var name = $"seen{region}{role.ToString()[0]}".ToLowerInvariant();
        var invitation = await app.InviteAsync(name);
        var admin = app.SignedIn(region, role);

        var list = await (await admin.GetAsync("/admin/people?q=" + name)).PageAsync();
        Assert.Equal(sees, list.QuerySelector($"a[href='/admin/people/{invitation.AccountId}']") is not null);
        Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await admin.GetAsync($"/admin/people/{invitation.AccountId}")).StatusCode);
    }

    [Theory]
    [InlineData(Role.Citizen)]
    [InlineData(Role.Lawyer)]
    [InlineData(Role.DutyManager)]
    [InlineData(Role.Auditor)]
    public async Task For_all_others_there_are_no_such_pages(Role role)
    {
        var invitation = await app.InviteAsync($"hidden{role}".ToLowerInvariant());
        var somebody = app.SignedIn("000000", role);

        foreach (var path in new[] { "/admin/people", "/admin/people/new", $"/admin/people/{invitation.AccountId}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await somebody.GetAsync(path)).StatusCode);
        }
    }

    [Fact]
    public async Task Who_is_added_gets_a_one_time_password_that_is_shown_once()
    {
        var admin = app.Visitor();
        SignIn(admin, "330100", Role.RegionAdministrator);

        var added = await PostAsync(admin, "/admin/people/new", ("UserName", "zhao.li"), ("Name", "赵丽"), ("Role", "Lawyer"), ("Region", "330106"));

        var password = (await (await admin.GetAsync(added.Location())).PageAsync()).QuerySelector("main [role=status] code")!.TextContent;
        Assert.Null((await (await admin.GetAsync(added.Location())).PageAsync()).QuerySelector("main [role=status] code"));
        Assert.Equal("/staff/welcome", await StaffBrowser.NextAsync(app.NewBrowser().GivePasswordAsync("zhao.li", password)));
    }

    [Theory]
    [InlineData("Lawyer", "440106", "Role")] // elsewhere
    [InlineData("RegionAdministrator", "330000", "Role")] // wider
    [InlineData("PlatformAdministrator", "330106", "Role")] // higher
    [InlineData("Auditor", "330106", "Role")]
    [InlineData("Citizen", "330106", "Role")]
    [InlineData("Lawyer", "999999", "Region")]
    [InlineData("Lawyer", "somewhere", "Region")]
    public async Task Nobody_takes_in_more_than_they_may(string role, string region, string field)
    {
        var page = await (await PostAsync(app.SignedIn("330100", Role.RegionAdministrator), "/admin/people/new", ("UserName", $"x{role}{region}"), ("Name", "某人"), ("Role", role), ("Region", region))).PageAsync();

        Assert.NotNull(page.QuerySelector($"#{field}")!.Closest(".govuk-form-group--error"));
        Assert.False(await app.ReadAsync(db => db.Set<Account>().AnyAsync(account => account.UserName == $"x{role}{region}")));
    }

    [Fact]
    public async Task A_user_name_is_taken_once()
    {
        await app.InviteAsync("taken");

        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(app.SignedIn("330100", Role.RegionAdministrator), "/admin/people/new",
            ("UserName", "TAKEN"), ("Name", "某人"), ("Role", "Lawyer"), ("Region", "330106"))).StatusCode);
    }

    [Fact]
    public async Task Granting_twice_is_granting_once_and_taking_back_is_kept_on_record()
    {
        var id = (await app.InviteAsync("promoted")).AccountId;
        var admin = app.SignedIn("330100", Role.RegionAdministrator);
        for (var times = 0; times < 2; times++)
        {
            await PostAsync(admin, $"/admin/people/{id}?handler=Grant", ("Role", "DutyManager"), ("Region", "330106"));
        }

        var grant = Assert.Single(await GrantsOfAsync(id), grant => grant.Role is Role.DutyManager);
        await PostAsync(admin, $"/admin/people/{id}?handler=Revoke", ("grant", grant.Id.ToString()));

        Assert.NotNull(Assert.Single(await GrantsOfAsync(id), g => g.Role is Role.DutyManager).RevokedAt);
    }

    /// <summary>《法律援助法》第六十一条第四项.</summary>
    [Theory]
    [InlineData(Role.Lawyer, Role.LegalAidOfficer)]
    [InlineData(Role.Lawyer, Role.JusticeOfficer)]
    [InlineData(Role.LegalAidOfficer, Role.Lawyer)]
    [InlineData(Role.JusticeOfficer, Role.Lawyer)]
    public async Task Nobody_is_a_lawyer_and_staff_of_legal_aid_at_once(Role held, Role wanted)
    {
        var id = (await app.InviteAsync($"apart-{held}-{wanted}", held)).AccountId;
        var admin = app.SignedIn("330100", Role.RegionAdministrator);

        // Elsewhere it is no better.
        var refused = await PostAsync(admin, $"/admin/people/{id}?handler=Grant", ("Role", wanted.ToString()), ("Region", "330105"));
        Assert.Contains("不能同时是执业律师", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await GrantsOfAsync(id), grant => grant.Role == wanted);
        await PostAsync(admin, $"/admin/people/{id}?handler=Revoke", ("grant", Assert.Single(await GrantsOfAsync(id)).Id.ToString()));
        await PostAsync(admin, $"/admin/people/{id}?handler=Grant", ("Role", wanted.ToString()), ("Region", "330105"));

        Assert.Contains(await GrantsOfAsync(id), grant => grant.Role == wanted && grant.RevokedAt is null);
    }

    [Fact]
    public async Task Who_stands_higher_cannot_be_reset_or_lowered_from_below()
    {
        var id = (await app.InviteAsync("higher")).AccountId;
        await app.SaveAsync(RoleGrant.Of(id, Role.RegionAdministrator, new("330000"), null, app.Clock.GetUtcNow()));
        var county = app.SignedIn("330106", Role.RegionAdministrator);
        var stamp = (await app.StaffAsync("higher")).SecurityStamp;

        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(county, $"/admin/people/{id}?handler=Reset")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(county, $"/admin/people/{id}?handler=Grant", ("Role", "DutyManager"), ("Region", "330106"))).StatusCode);
        var wider = (await GrantsOfAsync(id)).Single(grant => grant.Role is Role.RegionAdministrator);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(county, $"/admin/people/{id}?handler=Revoke", ("grant", wider.Id.ToString()))).StatusCode);
        Assert.Equal(stamp, (await app.StaffAsync("higher")).SecurityStamp);
    }

    [Fact]
    public async Task Nobody_changes_their_own_roles()
    {
        var id = (await app.InviteAsync("oneself", Role.RegionAdministrator, "330100")).AccountId;
        var oneself = app.SignedIn(id, "330100", Role.RegionAdministrator);

        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(oneself, $"/admin/people/{id}?handler=Grant", ("Role", "Lawyer"), ("Region", "330106"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(oneself, $"/admin/people/{id}?handler=Reset")).StatusCode);
    }

    [Fact]
    public async Task Inviting_again_ends_everything_the_person_signed_in_with()
    {
        var browser = app.NewBrowser();
        var (id, first) = await app.InviteAsync("again");
        await browser.EnrolAsync(app, "again", first);
        var admin = app.Visitor();
        SignIn(admin, "330100", Role.RegionAdministrator);

        await PostAsync(admin, $"/admin/people/{id}?handler=Reset");
        var password = (await (await admin.GetAsync($"/admin/people/{id}")).PageAsync()).QuerySelector("main [role=status] code")!.TextContent;

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await app.NewBrowser().GivePasswordAsync("again")).StatusCode);
        await app.NewBrowser().EnrolAsync(app, "again", password);
    }

    [Fact]
    public async Task The_list_is_paged_and_found_by_name()
    {
        for (var number = 0; number < 30; number++)
        {
            await app.InviteAsync($"many{number:D2}", region: "440305");
        }

        var admin = app.SignedIn("440000", Role.RegionAdministrator);
        Assert.Equal(25, (await (await admin.GetAsync("/admin/people")).PageAsync()).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(5, (await (await admin.GetAsync("/admin/people?page=2")).PageAsync()).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(25, (await (await admin.GetAsync("/admin/people?q=王明")).PageAsync()).QuerySelectorAll("tbody tr").Length);
        Assert.Empty((await (await admin.GetAsync("/admin/people?q=王")).PageAsync()).QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/admin/people?page=-7&q=%27%25_")).StatusCode);
    }

    private static void SignIn(HttpClient client, string region, Role role)
    {
        client.DefaultRequestHeaders.Add("X-Test-Account", Guid.CreateVersion7().ToString());
        client.DefaultRequestHeaders.Add("X-Test-Grants", $"{role}@{region}");
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] fields) =>
        client.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private Task<List<RoleGrant>> GrantsOfAsync(Guid id) => app.ReadAsync(db => db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.AccountId == id).ToListAsync());
}
