using Fabang.BrowserTests.Support;
using Fabang.Kernel.Data;
using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Somebody holds a letter of legal aid and wants to know whether it is genuine.</summary>
public class LetterJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task A_letter_is_genuine_a_changed_file_is_not_and_a_replaced_one_says_so(Screen screen, bool script)
    {
        var (refusal, pdf) = await IssuedAsync(LetterKind.Refusal, null);
        var (grant, _) = await IssuedAsync(LetterKind.Grant, refusal.Id);
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await person.OpenAsync("/legal-aid");
        await person.Page.ClickAsync("a[href='/verify']");
        await person.Page.FillAsync("input[name=Number]", refusal.Number);
        await person.Page.FillAsync("input[name=Code]", "错的");
        await person.PressAsync("看是真是假");
        await Expect(person.Page.Locator(".govuk-error-summary")).ToContainTextAsync("查不到这份文书");
        await Expect(person.Page.Locator("input[name=Number]")).ToHaveValueAsync(refusal.Number);

        await person.Page.FillAsync("input[name=Code]", refusal.Code.ToLowerInvariant());
        await person.PressAsync("看是真是假");
        await Expect(person.Page.Locator("#verified")).ToContainTextAsync("这份文书是真的");
        await Expect(person.Page.Locator("#verified")).ToContainTextAsync($"由 {grant.Number} 代替");
        await Expect(person.Page.Locator("#verified")).ToContainTextAsync("张*");

        await SendAsync(person, pdf);
        await Expect(person.Page.Locator("#verified h2")).ToContainTextAsync("就是我们出具的那一份");
        byte[] changed = [.. pdf];
        changed[^40] ^= 1;
        await SendAsync(person, changed);
        await Expect(person.Page.Locator("#verified h2")).ToContainTextAsync("被改过");

        // What its QR code leads to.
        await person.OpenAsync($"/verify/{grant.Code}");
        await Expect(person.Page.Locator("#verified")).ToContainTextAsync("给予法律援助决定书");
        await Expect(person.Page.Locator("#verified")).Not.ToContainTextAsync("作废");
    }

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task A_region_words_a_letter_and_sees_it_before_it_counts(Screen screen, bool script)
    {
        await using var administrator = await Visitor.ComeAsync(site, screen, script);
        await administrator.SignInAsync(await site.StaffAsync("孙丽", Role.RegionAdministrator, "330300"));
        await administrator.OpenAsync("/admin/legal-aid/letters");
        await administrator.PressAsync("不予法律援助决定书");
        var words = await administrator.Page.InputValueAsync("textarea[name=Text]");
        await administrator.Page.FillAsync("textarea[name=Text]", words.Replace("{remedy}", "略", StringComparison.Ordinal));
        await administrator.PressAsync("先看看样子");
        await Expect(administrator.Page.Locator(".govuk-error-summary")).ToContainTextAsync("怎样提出异议");
        await Expect(administrator.Page.Locator(".paper")).ToHaveCountAsync(0);

        await administrator.Page.FillAsync("textarea[name=Text]", $"温州的写法。\n| 申请人 | {{applicant}} |\n{words}");
        await administrator.PressAsync("先看看样子");
        await Expect(administrator.Page.Locator(".paper")).ToContainTextAsync("温州的写法。");
        await Expect(administrator.Page.Locator(".paper")).ToContainTextAsync("五日内进行审查");
        await administrator.PressAsync("保存");
        await Expect(administrator.Page.Locator("[role=status]").First).ToContainTextAsync("已保存");
        await Expect(administrator.Page.Locator("main")).ToContainTextAsync("起改用新写法");
    }

    private static async Task SendAsync(Visitor person, byte[] content)
    {
        await person.Page.SetInputFilesAsync("input[name=Sent]", new FilePayload { Name = "文书.pdf", MimeType = "application/pdf", Buffer = content });
        await person.PressAsync("核对文件");
    }

    private async Task<(Letter Letter, byte[] Pdf)> IssuedAsync(LetterKind kind, Guid? replaces)
    {
        var question = await site.QuestionAsync(Journeys.NewPhone());
        return await site.WithAsync(async services =>
        {
            var db = services.GetRequiredService<FabangDb>();
            var asked = await db.Set<Consultation>().AsNoTracking().SingleAsync(one => one.Id == question);
            var fields = services.GetRequiredService<LetterBook>().Of(kind).Fields
                .Where(field => field.Default.Length == 0 && field.Name is not (LetterFields.Number or LetterFields.Date)).ToDictionary(field => field.Name, field => field.Sample);
            Letter letter = null!;
            await db.InTransactionAsync(async () =>
            {
                var draft = new LetterDraft(kind, Guid.CreateVersion7(), asked.MatterId, asked.PersonId, new RegionCode("330106"), fields) { Replaces = replaces };
                letter = await services.GetRequiredService<LetterIssuing>().IssueAsync(draft, CancellationToken.None);
                await db.SaveChangesAsync();
            });
            await services.GetRequiredService<Fabang.Kernel.Events.Outbox>().DeliverAsync("journey", CancellationToken.None);
            return (letter, await PdfAsync(services, letter.Id));
        });
    }

    /// <summary>The workers of the site may have been quicker than this test: the file is there when either is done.</summary>
    private static async Task<byte[]> PdfAsync(IServiceProvider services, Guid letter)
    {
        var db = services.GetRequiredService<FabangDb>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            if (await db.Set<Letter>().AsNoTracking().Where(one => one.Id == letter).Select(one => one.PdfFileId).SingleAsync(patience.Token) is { } file)
            {
                return await services.GetRequiredService<FileStore>().ReadAsync(await db.Set<StoredFile>().SingleAsync(stored => stored.Id == file, patience.Token), patience.Token);
            }

            await again.WaitForNextTickAsync(patience.Token);
        }
    }
}
