using System.IO.Compression;
using Fabang.Kernel;
using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Mine;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.Accounts;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>What a person may take away, and what is left when they leave.</summary>
[Trait("Engine", "both")]
public class PersonalDataTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Secret = "海棠花";

    [Fact]
    public async Task The_copy_holds_every_text_and_paper_of_the_person_and_of_nobody_else()
    {
        var (_, account, _, _) = await PersonAsync("13877770001", Secret);
        await PersonAsync("13877770002", "牡丹亭");

        var (data, files) = await CopyAsync(account);

        foreach (var text in (string[])[$"{Secret}的问题", $"{Secret}的答复", $"{Secret}的追问", $"{Secret}的评价", $"{Secret}的暗语", "ZX-330106-"])
        {
            Assert.Contains(text, data, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("牡丹亭", data, StringComparison.Ordinal);
        Assert.Equal([$"{Secret}的纸"], files);
    }

    [Fact]
    public async Task Who_leaves_leaves_no_word_and_others_keep_theirs()
    {
        var (browser, account, question, file) = await PersonAsync("13877770003", "月季园");
        var (_, other, otherQuestion, otherFile) = await PersonAsync("13877770004", "紫藤架");
        Assert.True(await LiesOnDiskAsync(file));

        await LeaveAsync(browser, "13877770003");
        await app.DeliverAsync();

        Assert.DoesNotContain("月季园", await EverythingAsync(), StringComparison.Ordinal);
        Assert.False(await app.ReadAsync(db => db.Set<StoredFile>().AnyAsync(stored => stored.Id == file)));
        Assert.False(await LiesOnDiskAsync(file));
        Assert.False(await app.ReadAsync(db => db.Set<SafeContact>().AnyAsync(contact => contact.AccountId == account)));
        // Messages to the account, and the codes that went to its number.
        Assert.False(await app.ReadAsync(db => db.Set<Message>().AnyAsync(message => message.AccountId == account && message.Parameters != null)));
        Assert.DoesNotContain("13877770003", await app.ReadAsync(async db => string.Join(' ', (await db.Set<Message>().AsNoTracking().ToListAsync()).Select(message => message.Phone))), StringComparison.Ordinal);
        // What figures count stays.
        var left = await app.ConsultationAsync(question);
        Assert.Equal((ConsultationStatus.Closed, Grade.Good, NextActor.Nobody), (left.Consultation.Status, left.Consultation.Grade, left.Matter.NextActor));
        Assert.Equal(3, left.Consultation.Posts.Count);
        Assert.Equal(left.Matter.Number, left.Matter.Title);
        // Another person's things are as they were.
        var (data, files) = await CopyAsync(other);
        Assert.Contains("紫藤架的追问", data, StringComparison.Ordinal);
        Assert.Equal(["紫藤架的纸"], files);
        Assert.True(await LiesOnDiskAsync(otherFile));
        Assert.Equal(ConsultationStatus.Claimed, (await app.ConsultationAsync(otherQuestion)).Consultation.Status);
    }

    [Fact]
    public async Task A_question_that_waits_is_taken_back_when_its_person_leaves()
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync("13877770005");
        var question = await app.SentQuestionAsync(await AccountOfAsync("13877770005"), story: "石榴树的问题");

        await LeaveAsync(browser, "13877770005");

        var left = await app.ConsultationAsync(question);
        Assert.Equal((ConsultationStatus.Withdrawn, NextActor.Nobody), (left.Consultation.Status, left.Matter.NextActor));
        Assert.DoesNotContain("石榴树", await EverythingAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_agrees_to_while_asking_is_shown_and_recorded()
    {
        var browser = app.NewBrowser();
        await browser.PostAsync("/ask", ("Story", Support.Given.Story));
        await browser.PostAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        await browser.PostAsync("/ask/details");
        Assert.Equal("/ask/phone", (await browser.PostAsync("/ask/check")).Location());
        Assert.Contains("同意我们保存这个手机号", (await browser.ReadAsync("/ask/phone")).Body!.TextContent, StringComparison.Ordinal);
        await browser.PostAsync("/ask/phone", ("Phone", "13877770008"));
        await browser.PostAsync("/ask/code", ("Code", await app.NewestCodeAsync("13877770008")));

        var account = await AccountOfAsync("13877770008");

        Assert.Equal(["accounts.phone", "consultations.story"], await app.ReadAsync(db =>
            db.Set<Consent>().Where(consent => consent.AccountId == account).OrderBy(consent => consent.Purpose).Select(consent => consent.Purpose).ToListAsync()));
    }

    [Fact]
    public async Task A_question_that_was_begun_goes_too()
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync("13877770007");
        await browser.PostAsync("/ask", ("Story", "腊梅弄的问题"));
        var elsewhere = app.NewBrowser();
        await elsewhere.PostAsync("/ask", ("Story", "桂花里的问题"));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/ask/code", (await elsewhere.PostAsync("/ask/phone", ("Phone", "13877770007"))).Location());

        await LeaveAsync(browser, "13877770007");

        var left = await EverythingAsync();
        Assert.DoesNotContain("腊梅弄", left, StringComparison.Ordinal);
        Assert.DoesNotContain("桂花里", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_shows_that_the_words_are_gone()
    {
        var (browser, _, question, _) = await PersonAsync("13877770006", "茉莉巷");
        await LeaveAsync(browser, "13877770006");
        using var manager = app.SignedIn(await app.StaffAsync("值班长", Desks.Here, Role.DutyManager), Desks.Here, Role.DutyManager);

        var page = await manager.ReadPageAsync(question.At());

        Assert.Contains("当事人已注销账户", page.QuerySelector(".as-written")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lawyer_takes_away_the_profile_and_answers_and_keeps_no_link()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var profile = await app.SavedAsync(firm => Directory.Given.Published(firm), account: lawyer);
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13877770007"), lawyer);
        await desk.SendAsync(question.At("Answer"), ("Text", "桂花巷的答复"));
        var another = await app.ClaimedQuestionAsync(await app.CitizenAsync("13877770008"), lawyer);
        await desk.SendAsync(another.At("Save"), ("Text", "桂花巷的草稿"));

        var (data, _) = await CopyAsync(lawyer);
        Assert.Contains("桂花巷的答复", data, StringComparison.Ordinal);
        Assert.Contains("桂花巷的草稿", data, StringComparison.Ordinal);
        Assert.Contains(profile.Licence.Value, data, StringComparison.Ordinal);
        await app.WithAsync<IEnumerable<IPersonalData>, bool>(async modules =>
        {
            foreach (var module in modules.Reverse())
            {
                await module.EraseAsync(lawyer, CancellationToken.None);
            }

            return true;
        });

        Assert.Null((await app.NowAsync(profile.Id)).AccountId);
        Assert.False(await app.ReadAsync(db => db.Set<AnswerDraft>().AnyAsync(draft => draft.LawyerId == lawyer)));
        // The answer belongs to the person who asked.
        Assert.Equal("桂花巷的答复", (await app.ConsultationAsync(question)).Consultation.Posts[^1].Text);
    }

    /// <summary>Somebody who asked with a paper, was answered, rated, asked on, and set how to be reached.</summary>
    private async Task<(Browser Browser, Guid Account, Guid Question, Guid File)> PersonAsync(string phone, string word)
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync(phone);
        var account = await AccountOfAsync(phone);
        await browser.PostAsync("/my/contact", ("Language", "zh-Hans"), ("CodeWord", $"{word}的暗语"));
        await browser.PostAsync("/ask", ("Story", $"{word}的问题，怎么办？"));
        await browser.PostAsync("/region", ("code", "330106"), ("from", "/ask"));
        await browser.PostAsync("/ask/details");
        var question = Guid.Parse((await browser.PostAsync("/ask/check")).Location().Split('/')[^1]);
        var file = await app.WithAsync<FileStore, StoredFile>(store => store.AddAsync($"{word}的纸.txt", new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{word}的纸"))));
        await app.SaveAsync(file);
        await app.ChangeAsync(question, view => view.Matter.Attach(file.Id, account, app.Clock.GetUtcNow()));
        var (_, desk) = await app.LawyerAsync();
        await desk.SendAsync(question.At("Claim"));
        await desk.SendAsync(question.At("Answer"), ("Text", $"{word}的答复"));
        await app.DeliverAsync();
        await browser.PostAsync(question.Mine("Rate"), ("Grade", "Good"), ("Comment", $"{word}的评价"));
        await browser.PostAsync(question.Mine("AskOn"), ("Text", $"{word}的追问"));
        await desk.SendAsync(question.At("Save"), ("Text", $"{word}的半句答复"));
        return (browser, account, question, file.Id);
    }

    private async Task LeaveAsync(Browser browser, string phone)
    {
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = (await browser.PostAsync("/my/account/delete")).Location();
        await app.DeliverAsync();
        Assert.Equal("/account-deleted", (await browser.PostAsync(page, ("Code", await app.NewestCodeAsync(phone)))).Location());
    }

    private async Task<(string Data, string[] Files)> CopyAsync(Guid account)
    {
        var copy = await app.WithAsync<PersonalCopy, byte[]>(made => made.MakeAsync(account, CancellationToken.None));
        await using var archive = new ZipArchive(new MemoryStream(copy));
        var data = await ReadAsync(archive.GetEntry("data.json")!);
        var files = await Task.WhenAll(archive.Entries.Where(entry => entry.FullName.StartsWith("files/", StringComparison.Ordinal)).Select(ReadAsync));
        return (data, files);
    }

    private static async Task<string> ReadAsync(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(await entry.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    /// <summary>Every text that these modules keep, opened.</summary>
    private Task<string> EverythingAsync() => app.ReadAsync(async db => string.Join('\n',
    [
        .. (await db.Set<Post>().AsNoTracking().ToListAsync()).Select(post => post.Text),
        .. (await db.Set<Consultation>().AsNoTracking().ToListAsync()).Select(consultation => consultation.RatingComment),
        .. (await db.Set<Intake>().AsNoTracking().ToListAsync()).Select(draft => draft.Story),
        .. (await db.Set<AnswerDraft>().AsNoTracking().ToListAsync()).Select(draft => draft.Text),
        .. (await db.Set<Matter>().AsNoTracking().ToListAsync()).Select(matter => matter.Title),
        .. (await db.Set<MatterEntry>().AsNoTracking().ToListAsync()).Select(entry => entry.Detail),
        .. (await db.Set<StoredFile>().AsNoTracking().ToListAsync()).Select(file => file.Name),
        .. (await db.Set<SafeContact>().AsNoTracking().ToListAsync()).Select(contact => contact.CodeWord),
        .. (await db.Set<Message>().AsNoTracking().ToListAsync()).Select(message => message.Parameters),
    ]));

    private Task<Guid> AccountOfAsync(string phone) => app.ReadAsync(db =>
        Fabang.Kernel.Sealing.SealedColumns.WhereSealed(db.Set<Account>(), account => account.PhoneNumber, phone, db).Select(account => account.Id).SingleAsync());

    private Task<bool> LiesOnDiskAsync(Guid file) =>
        Task.FromResult(File.Exists(Path.Combine(app.Services.GetRequiredService<DataFolder>().Files, file.ToString("N")[^2..], file.ToString("N"))));
}
