using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Messaging;

public class ContactPageTests(FabangApp app) : IClassFixture<FabangApp>
{
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task What_a_person_sets_is_kept_and_shown()
    {
        using var browser = app.SignedIn(_person, "330106", Role.Citizen);

        var posted = await PostAsync(browser, ("From", "09:00"), ("Until", "18:00"), ("NeutralOnly", "true"), ("Never", "Sms"), ("CodeWord", "向日葵"), ("Language", "en"));

        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        var contact = await MineAsync();
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(18, 0), true, "向日葵", "en"), (contact!.From, contact.Until, contact.NeutralOnly, contact.CodeWord, contact.Language));
        var page = await ReadAsync(await browser.GetAsync(posted.Headers.Location));
        Assert.Equal("09:00", page.QuerySelector("#From option[selected]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("input[name=Never][checked]"));
        Assert.NotNull(page.QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task Half_of_the_hours_is_refused_with_everything_kept()
    {
        using var browser = app.SignedIn(_person, "330106", Role.Citizen);

        var posted = await PostAsync(browser, ("From", "09:00"), ("CodeWord", "向日葵"), ("Language", "zh-Hans"));

        Assert.Equal(HttpStatusCode.Conflict, posted.StatusCode);
        var page = await ReadAsync(posted);
        Assert.Contains("请选两个不同的时间", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("09:00", page.QuerySelector("#From option[selected]")!.GetAttribute("value"));
        Assert.Equal("向日葵", page.QuerySelector("#CodeWord")!.GetAttribute("value"));
        Assert.Null(await MineAsync());
    }

    [Theory]
    [InlineData("CodeWord", "一二三四五六七八九十一")]
    [InlineData("From", "half past nine")]
    [InlineData("Never", "Pigeon")]
    [InlineData("Language", "")]
    public async Task Bad_input_changes_nothing(string field, string value)
    {
        using var browser = app.SignedIn(_person, "330106", Role.Citizen);

        var posted = await PostAsync(browser, (field, value));

        Assert.InRange((int)posted.StatusCode, 200, 409);
        Assert.NotEqual(HttpStatusCode.Redirect, posted.StatusCode);
        Assert.Null(await MineAsync());
    }

    [Fact]
    public async Task The_account_leads_here()
    {
        var person = await app.CitizenAsync("13800138123");
        using var browser = app.SignedIn(person, "000000", Role.Citizen);

        var page = await ReadAsync(await browser.GetAsync("/my/account"));

        Assert.Equal("怎样联系我才安全", page.QuerySelector("main a[href='/my/contact']")?.TextContent);
    }

    [Fact]
    public async Task A_visitor_is_sent_to_sign_in()
    {
        using var browser = app.Visitor();

        Assert.NotEqual(HttpStatusCode.OK, (await browser.GetAsync("/my/contact")).StatusCode);
    }

    [Fact]
    public async Task Messages_are_shown_in_development_and_never_in_production()
    {
        using var browser = app.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/dev/messages")).StatusCode);

        await using var production = app.WithWebHostBuilder(host => host.UseEnvironment("Production"));
        using var visitor = production.CreateClient(new() { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/dev/messages")).StatusCode);
        Assert.Empty(Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetServices<Fabang.Modules.Messaging.Providers.IMessageProvider>(production.Services));
    }

    private Task<SafeContact?> MineAsync() => app.ReadAsync(db => db.Set<SafeContact>().AsNoTracking().SingleOrDefaultAsync(contact => contact.AccountId == _person));

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await browser.PostAsync("/my/contact", form);
    }

    private static async Task<IDocument> ReadAsync(HttpResponseMessage response) =>
        await BrowsingContext.New().OpenAsync(async request => request.Content(await response.Content.ReadAsStringAsync()));
}
