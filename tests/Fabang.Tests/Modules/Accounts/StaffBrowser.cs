using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

/// <summary>How a member of staff comes in: invited, with a password of their own and an authenticator app.</summary>
internal static class StaffBrowser
{
    public const string Password = "green tea and rain";

    public static Task<Invitation> InviteAsync(this FabangApp app, string userName, Role role = Role.Lawyer, string region = "330106") =>
        app.WithAsync<StaffOffice, Invitation>(office => office.AddAsync((userName, "王明"), role, new RegionCode(region), by: null));

    /// <summary>The whole first sign-in.</summary>
    public static async Task EnrolAsync(this Browser browser, FabangApp app, string userName, string oneTime)
    {
        Assert.Equal("/staff/welcome", await NextAsync(browser.PostAsync("/staff/sign-in", ("UserName", userName), ("Password", oneTime))));
        Assert.Equal("/staff/enrol", await NextAsync(browser.PostAsync("/staff/welcome", ("Password", Password), ("Again", Password))));
        var page = await browser.ReadAsync("/staff/enrol");
        var key = page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var offer = page.QuerySelector("input[name=Offer]")!.GetAttribute("value")!;
        Assert.Equal("/my/account/recovery-codes", await NextAsync(browser.PostAsync("/staff/enrol", ("Code", Totp.CodeAt(key, app.Clock.GetUtcNow())), ("Offer", offer))));
    }

    public static Task<HttpResponseMessage> GivePasswordAsync(this Browser browser, string userName, string password = Password) =>
        browser.PostAsync("/staff/sign-in", ("UserName", userName), ("Password", password));

    /// <summary>What the app on their phone shows now.</summary>
    public static async Task<string> AppCodeAsync(this FabangApp app, string userName) =>
        Totp.CodeAt((await app.StaffAsync(userName)).AuthenticatorKey!, app.Clock.GetUtcNow());

    public static Task<Account> StaffAsync(this FabangApp app, string userName) =>
        app.ReadAsync(db => db.Set<Account>().AsNoTracking().SingleAsync(account => account.UserName == userName));

    public static async Task<string> NextAsync(Task<HttpResponseMessage> answer)
    {
        var response = await answer;
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Location().Split('?')[0];
    }
}
