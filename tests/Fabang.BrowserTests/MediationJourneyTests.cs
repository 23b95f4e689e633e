using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Fabang.BrowserTests.Support;
using Fabang.Kernel.Data;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Seals;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Mediation in the browsers of two parties, the office and the mediator: from the request to the agreement that both have signed.</summary>
[Trait("Engine", "both")]
public class MediationJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    private const string Asking = "赵小梅";
    private const string Other = "钱大勇";
    private const string SealPassword = "seal-123";

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task From_the_request_to_the_signed_agreement(Screen screen, bool script)
    {
        var (phone, otherPhone) = (Journeys.NewPhone(), Journeys.NewPhone());
        var mediatorName = screen is Screen.Phone ? "沈和" : "龚平";
        var mediatorUser = await site.StaffAsync(mediatorName, Role.Mediator, "330106");
        await site.EnterMediatorAsync(mediatorUser, mediatorName, "330106");
        await using var person = await Visitor.ComeAsync(site, screen, script);
        var id = await RequestAsync(person, phone, otherPhone);

        await using var officer = await Visitor.ComeAsync(site, Screen.Desktop, script);
        await officer.SignInAsync(await site.StaffAsync("高洁", Role.MediationOfficer, "330106"));
        await officer.OpenAsync("/desk/mediation");
        await officer.OpenAsync($"/desk/mediation/{id}");
        await officer.Page.Locator("select[name=Committee]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 0 });
        await officer.PressAsync("受理，联系对方");
        await person.SeesAsync(script, ".next", Other);

        await using var other = await Visitor.ComeAsync(site, screen, script);
        await AnswerAsync(other, otherPhone);
        await other.PressAsync("用手机号登录，继续");
        await other.ConfirmPhoneAsync(otherPhone);
        await other.ArriveAsync($"**/my/mediation/{id}");
        await other.CheckAsync();
        await person.OpenAsync($"/my/mediation/{id}");
        foreach (var party in new[] { person, other })
        {
            await party.Page.Locator("select[name=First]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = mediatorName });
            await party.Page.Locator("#choose button").ClickAsync();
            await Expect(party.Page.Locator("#choose")).ToHaveCountAsync(0);
            await party.CheckAsync();
        }

        await using var mediator = await Visitor.ComeAsync(site, Screen.Desktop, script);
        await mediator.SignInAsync(mediatorUser);
        await mediator.OpenAsync("/desk/mediation/cases");
        await mediator.OpenAsync($"/desk/mediation/cases/{id}");
        await mediator.Page.Locator("#take-on button").ClickAsync();
        await Expect(mediator.Page.Locator("#clock")).ToBeVisibleAsync();
        await mediator.CheckAsync();

        await TalkAsync(person, other, mediator, id, script);
        await OfferAsync(person, other, id, script);
        await mediator.OpenAsync($"/desk/mediation/cases/{id}/agreement");
        await mediator.PressAsync("确认，盖章，请各方签字");
        await Expect(mediator.Page.Locator(".govuk-error-summary")).ToContainTextAsync("请写明主要事实");
        await mediator.Page.FillAsync("textarea[name=Facts]", "楼上漏水，泡坏天花板。");
        await mediator.Page.FillAsync("textarea[name=Way]", "微信转账。");
        await mediator.PressAsync("确认，盖章，请各方签字");
        await SignAsync(person, phone, id, Asking);
        await SignAsync(other, otherPhone, id, Other);
        await Expect(other.Page.Locator("main")).ToContainTextAsync("已生效");

        await AfterAsync(person, other, mediator, id);
        await using var anybody = await Visitor.ComeAsync(site, screen, script);
        await SealAsync(officer, anybody, Guid.Parse(id));
    }

    [Fact]
    public async Task Who_does_not_want_to_says_so_without_an_account_and_both_see_the_other_ways()
    {
        var (phone, otherPhone) = (Journeys.NewPhone(), Journeys.NewPhone());
        var user = await site.StaffAsync("何平", Role.Mediator, "330106");
        await site.EnterMediatorAsync(user, "何平", "330106");
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        var id = await RequestAsync(person, phone, otherPhone);
        await using var officer = await Visitor.ComeAsync(site, Screen.Desktop);
        await officer.SignInAsync(await site.StaffAsync("高洁", Role.MediationOfficer, "330106"));
        await officer.OpenAsync($"/desk/mediation/{id}");
        await officer.Page.Locator("select[name=Committee]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 0 });
        await officer.PressAsync("受理，联系对方");

        await using var other = await Visitor.ComeAsync(site, Screen.Phone, script: false);
        await AnswerAsync(other, otherPhone, "Refuse");
        await Expect(other.Page.Locator("main")).ToContainTextAsync("您的答复已经记下");
        await person.SeesAsync(script: true, "main", "没有谈成");
        await Expect(person.Page.Locator("main a[href='/legal-aid']")).ToBeVisibleAsync();
    }

    private static async Task<string> RequestAsync(Visitor person, string phone, string otherPhone)
    {
        await person.OpenAsync("/mediation");
        await person.Page.Locator("main a.btn").First.ClickAsync();
        await person.ArriveAsync("**/sign-in**");
        await person.ConfirmPhoneAsync(phone);
        await person.ArriveAsync("**/mediation/request");
        await person.OpenAsync("/region?code=330106&from=/mediation/request");
        await person.Page.Locator("main form button.btn").First.ClickAsync();
        await person.ArriveAsync("**/mediation/request");
        await person.Page.SelectOptionAsync("select[name=Type]", "Neighbours");
        await person.Page.CheckAsync("input[name=Against][value=People]");
        await person.PressAsync("继续");
        await Expect(person.Page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await Expect(person.Page.Locator("input[name=Against][value=People]")).ToBeCheckedAsync();
        await person.Page.CheckAsync("input[name=Elsewhere][value=No]");
        await person.PressAsync("继续");
        await person.Page.FillAsync("textarea[name=Story]", "楼上的水管漏水，把我家的天花板泡坏了。");
        await person.Page.FillAsync("textarea[name=Wanted]", "修好水管，赔 3000 元。");
        await person.Page.FillAsync("input[name=Amount]", "3000");
        await person.PressAsync("保存，下一步");
        await person.Page.FillAsync("input[name=OwnName]", Asking);
        await person.Page.FillAsync("input[name=Name]", Other);
        await person.Page.FillAsync("input[name=Phone]", otherPhone);
        await person.PressAsync("保存，下一步");
        await person.Page.SetInputFilesAsync("input[type=file]", Journeys.Paper("天花板.png"));
        await person.PressAsync("加上");
        await Expect(person.Page.Locator(".files")).ToContainTextAsync("天花板.png");
        await person.PressAsync("保存，下一步");
        await person.PressAsync("提交申请");
        await person.ArriveAsync("**/my/mediation/*");
        return new Uri(person.Page.Url).Segments[^1];
    }

    private async Task AnswerAsync(Visitor other, string phone, string answer = "Agree")
    {
        await other.OpenAsync("/mediation/invitation");
        await other.Page.FillAsync("input[name=Code]", await InvitationAsync(phone));
        await other.PressAsync("打开");
        await Expect(other.Page.Locator("main")).ToContainTextAsync(Asking);
        await other.Page.CheckAsync($"input[name=Given][value={answer}]");
        await other.PressAsync("提交");
    }

    private static async Task TalkAsync(Visitor person, Visitor other, Visitor mediator, string id, bool script)
    {
        await other.OpenAsync($"/my/mediation/{id}/room");
        await person.OpenAsync($"/my/mediation/{id}/room");
        await person.Page.FillAsync("textarea[name=Text]", "天花板都掉皮了");
        await person.PressAsync("发送");
        await other.SeesAsync(script, ".talk-log", "天花板都掉皮了");
        await other.OpenAsync($"/my/mediation/{id}/private");
        await other.Page.FillAsync("textarea[name=Text]", "我最多出三千");
        await other.PressAsync("发送");
        await mediator.OpenAsync($"/desk/mediation/cases/{id}/room");
        await Expect(mediator.Page.Locator("main")).Not.ToContainTextAsync("我最多出三千");
        await mediator.PressAsync($"和{Other}单独谈");
        await Expect(mediator.Page.Locator(".talk-log")).ToContainTextAsync("我最多出三千");
        await person.OpenAsync($"/my/mediation/{id}/private");
        await Expect(person.Page.Locator("main")).Not.ToContainTextAsync("我最多出三千");
    }

    private async Task OfferAsync(Visitor person, Visitor other, string id, bool script)
    {
        var today = site.Clock.GetUtcNow().AddHours(8);
        await person.OpenAsync($"/my/mediation/{id}/offers");
        await other.OpenAsync($"/my/mediation/{id}/offers");
        await other.Page.Locator("select[name=Payer]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = Other });
        await other.Page.Locator("select[name=Payee]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = Asking });
        await other.Page.FillAsync("input[name=Total]", "3000");
        await other.Page.FillAsync("textarea[name=Payments]", $"{Day(today.AddDays(10))} 1000\n{Day(today.AddDays(40))} 1999");
        await other.PressAsync("提交方案");
        await Expect(other.Page.Locator(".govuk-error-summary")).ToContainTextAsync("2999");
        await other.Page.FillAsync("textarea[name=Payments]", $"{Day(today.AddDays(10))} 1000\n{Day(today.AddDays(40))} 2000");
        await other.PressAsync("提交方案");
        await person.SeesAsync(script, "main", "共 3,000.00 元");
        await person.PressAsync("同意这个方案");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("对方同意");
    }

    private async Task SignAsync(Visitor party, string phone, string id, string name)
    {
        var before = await party.CodeSentToAsync(phone);
        // As long as talking takes: a phone gets one code a minute.
        site.Clock.Advance(TimeSpan.FromMinutes(3));
        await party.OpenAsync($"/my/mediation/{id}/agreement");
        await party.Page.FillAsync("input[name=Name]", name);
        await party.PressAsync("发验证码签字");
        await party.ArriveAsync("**/agreement/code**");
        var code = before;
        for (var patience = 0; patience < 60 && code == before; patience++)
        {
            await party.Page.WaitForTimeoutAsync(500);
            code = await party.CodeSentToAsync(phone);
        }

        await party.Page.FillAsync("input[name=Typed]", code);
        await party.Page.Locator("main form button").First.ClickAsync();
        await party.ArriveAsync("**/agreement");
        await party.CheckAsync();
    }

    /// <summary>Both want the court to confirm it, the first payment comes, and the file is put away.</summary>
    private static async Task AfterAsync(Visitor person, Visitor other, Visitor mediator, string id)
    {
        foreach (var party in new[] { person, other })
        {
            await party.OpenAsync($"/my/mediation/{id}/after");
            await party.PressAsync("我要申请司法确认");
        }

        await Expect(other.Page.Locator("#confirm")).ToContainTextAsync("等交法院");
        await other.PressAsync("我已经付了");
        await person.OpenAsync($"/my/mediation/{id}/after");
        await person.PressAsync("收到了");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("已收到");
        await mediator.OpenAsync($"/desk/mediation/cases/{id}/after");
        await mediator.PressAsync("已交法院");
        await mediator.Page.CheckAsync("input[name=IsValid][value=true]");
        await mediator.Page.FillAsync("input[name=Ruling]", "（2026）浙0106民特1号");
        await mediator.PressAsync("记下");
        await Expect(mediator.Page.Locator(".govuk-error-summary")).ToContainTextAsync("裁定书编号和日期");
    }

    /// <summary>The office brings the certificate of an authority, and whoever holds the paper finds that the seal on it holds as before.</summary>
    private async Task SealAsync(Visitor officer, Visitor anybody, Guid id)
    {
        var (agreement, committee) = await site.WithAsync(async services =>
        {
            var db = services.GetRequiredService<FabangDb>();
            var found = await db.Set<MediationAgreement>().SingleAsync(one => one.CaseId == id);
            return (found, await db.Set<CommitteeSeal>().Where(seal => seal.Id == found.SealId).Select(seal => seal.CommitteeId).SingleAsync());
        });
        await officer.OpenAsync("/desk/mediation/seals");
        await officer.Page.Locator($"main .queue a[href='/desk/mediation/seals/{committee}']").ClickAsync();
        await officer.PressAsync("换上");
        await Expect(officer.Page.Locator(".govuk-error-summary")).ToContainTextAsync("请选择证书文件");
        var before = await officer.Page.Locator("main code").First.TextContentAsync();
        await officer.Page.SetInputFilesAsync("input[name=Certificate]", SealFile());
        await officer.Page.FillAsync("input[name=Password]", SealPassword);
        await officer.PressAsync("换上");
        await Expect(officer.Page.Locator("main .card").First).ToContainTextAsync("浙江某认证机构");
        await Expect(officer.Page.Locator("main")).ToContainTextAsync("已停用");

        await anybody.OpenAsync("/mediation/verify");
        await anybody.Page.FillAsync("input[name=Number]", agreement.Number);
        await anybody.Page.FillAsync("input[name=Code]", AgreementPaper.CodeOf(agreement));
        await anybody.Page.Locator("main form button").ClickAsync();
        await Expect(anybody.Page.Locator("main .card")).ToContainTextAsync("是真的");
        await Expect(anybody.Page.Locator("main .card code")).ToHaveTextAsync(before!);
        await anybody.CheckAsync();
    }

    /// <summary>As a certification authority hands it out.</summary>
    private Microsoft.Playwright.FilePayload SealFile()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=浙江某认证机构", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        using var certificate = request.CreateSelfSigned(site.Clock.GetUtcNow().AddDays(-1), site.Clock.GetUtcNow().AddYears(1));
        return new() { Name = "印章.pfx", MimeType = "application/x-pkcs12", Buffer = certificate.Export(X509ContentType.Pkcs12, SealPassword) };
    }

    private static string Day(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The code in the invitation to this phone, once the message was made.</summary>
    private async Task<string> InvitationAsync(string phone)
    {
        for (var patience = 0; patience < 60; patience++)
        {
            var code = await site.WithAsync(async services =>
            {
                var db = services.GetRequiredService<FabangDb>();
                return await db.Set<Message>().AnyAsync(message => message.Template == "Mediation.Invited")
                    ? await db.Set<MediationParty>().WhereSealed(party => party.Phone, phone, db).Select(party => party.Code).SingleOrDefaultAsync()
                    : null;
            });
            if (code is not null)
            {
                return code;
            }

            await Task.Delay(500);
        }

        throw new TimeoutException($"No invitation came to {phone}.");
    }
}
