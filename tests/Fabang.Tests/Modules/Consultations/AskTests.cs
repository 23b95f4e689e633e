using System.Net;
using Fabang.Modules.Consultations;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Intakes;
using Fabang.Tests.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>From the box to the sent question, through the real pages.</summary>
[Trait("Engine", "both")]
public class AskTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_visitor_asks_with_nothing_but_a_phone()
    {
        using var visitor = app.Visitor();
        Assert.Equal("/ask/law", (await visitor.SendAsync("/ask", ("Story", Given.Story))).Place());
        Assert.NotEmpty((await visitor.ReadPageAsync("/ask/law")).QuerySelectorAll(".law"));
        await visitor.SendAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        Assert.Equal("/ask/check", (await visitor.SendAsync("/ask/details")).Place());
        Assert.Contains("在工地干了三个月", (await visitor.ReadPageAsync("/ask/check")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/ask/phone", (await visitor.SendAsync("/ask/check")).Place());
        Assert.Equal("/ask/code", (await visitor.SendAsync("/ask/phone", ("Phone", "138 1111 0001"))).Place());

        var sent = await visitor.SendAsync("/ask/code", ("Code", await app.NewestCodeAsync("13811110001")));

        var page = await visitor.ReadPageAsync(sent.Place());
        Assert.Contains(Given.Story, page.QuerySelector(".as-written")!.TextContent, StringComparison.Ordinal);
        var id = Guid.Parse(sent.Place().Split('/')[^1]);
        var consultation = await app.ReadAsync(db => db.Set<Consultation>().AsNoTracking().SingleAsync(c => c.Id == id));
        Assert.Equal((ConsultationStatus.Waiting, "330106"), (consultation.Status, consultation.Region.Value));
        var matter = await app.ReadAsync(db => db.Set<Matter>().AsNoTracking().SingleAsync(m => m.Id == consultation.MatterId));
        Assert.StartsWith("ZX-330106-20260302-", matter.Number, StringComparison.Ordinal);
        Assert.Equal((NextActor.Lawyer, (Guid?)null), (matter.NextActor, matter.NextActorId));
    }

    [Fact]
    public async Task A_wrong_code_sends_nothing_and_keeps_the_question()
    {
        using var visitor = await ReadyAsync("13811110002");
        var code = await app.NewestCodeAsync("13811110002");

        var answer = await visitor.SendAsync("/ask/code", ("Code", code == "000000" ? "111111" : "000000"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotEmpty((await answer.ReadPageAsync()).Problems());
        Assert.StartsWith("/my/consultations/", (await visitor.SendAsync("/ask/code", ("Code", code))).Place(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_pressed_twice_at_once_makes_one_question()
    {
        var before = await CountAsync();
        using var visitor = await ReadyAsync("13811110003");
        var code = await app.NewestCodeAsync("13811110003");

        var answers = await Task.WhenAll(visitor.SendAsync("/ask/code", ("Code", code)), visitor.SendAsync("/ask/code", ("Code", code)));

        Assert.Equal(before + 1, await CountAsync());
        Assert.Contains(answers, answer => answer.Place().StartsWith("/my/consultations/", StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 302 or 409));
        // Whoever presses once more, with the cookie or without, gets to the question and not to an empty box.
        Assert.StartsWith("/my/consultations/", (await visitor.SendAsync("/ask/code", ("Code", code))).Place(), StringComparison.Ordinal);
        Assert.StartsWith("/my/consultations/", (await visitor.GetAsync("/ask/code")).Place(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_in_and_presses_twice_at_once_sends_one_question()
    {
        using var visitor = app.Visitor();
        var page = (await visitor.SendAsync("/sign-in", ("Phone", "13811110004"))).Place();
        await visitor.SendAsync(page, ("Code", await app.NewestCodeAsync("13811110004")));
        await WriteAsync(visitor);
        var before = await CountAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.SendAsync("/ask/check")));

        Assert.Equal(before + 1, await CountAsync());
        Assert.StartsWith("/my/consultations/", Assert.Single(answers.Select(answer => answer.Place()).Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sent_draft_of_one_person_shows_nothing_to_another_who_uses_the_same_browser()
    {
        using var visitor = await ReadyAsync("13811110005");
        await visitor.SendAsync("/ask/code", ("Code", await app.NewestCodeAsync("13811110005")));
        await visitor.SendAsync("/sign-out");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = (await visitor.SendAsync("/sign-in", ("Phone", "13811110006"))).Place();
        await visitor.SendAsync(page, ("Code", await app.NewestCodeAsync("13811110006")));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync((await visitor.SendAsync("/ask/check")).Place())).StatusCode);
        Assert.Equal("", (await visitor.ReadPageAsync("/ask")).Typed("Story") ?? "");
    }

    [Fact]
    public async Task Without_a_region_nothing_is_sent()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", Given.Story));

        var answer = await visitor.SendAsync("/ask/details");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotEmpty((await answer.ReadPageAsync()).Problems());
        Assert.Equal("/ask/details", (await visitor.SendAsync("/ask/check")).Place());
    }

    [Fact]
    public async Task A_question_is_gone_on_with_on_another_phone()
    {
        using var first = app.Visitor();
        await WriteAsync(first);
        var code = await ResumeCodeAsync(first);
        using var second = app.Visitor();

        var typed = $" {code[..5].ToLowerInvariant()}-{code[5..]} ";
        Assert.Equal("/ask/law", (await second.SendAsync("/ask/resume", ("ResumeCode", typed))).Place());

        Assert.Equal(Given.Story, (await second.ReadPageAsync("/ask")).Typed("Story"));
    }

    [Fact]
    public async Task A_wrong_resume_code_opens_nothing_and_guessing_ends()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        using var visitor = alone.Visitor();
        for (var guess = 0; guess < 10; guess++)
        {
            var wrong = await visitor.SendAsync("/ask/resume", ("ResumeCode", "AAAAABBBBB"));
            Assert.Equal(HttpStatusCode.Conflict, wrong.StatusCode);
            Assert.Equal("AAAAABBBBB", (await wrong.ReadPageAsync()).Typed("ResumeCode"));
        }

        var draft = await alone.SaveAsync(Intake.Start(Given.Story, null, alone.Clock.GetUtcNow()));
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SendAsync("/ask/resume", ("ResumeCode", draft.ResumeCode))).StatusCode);
        alone.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("/ask/law", (await visitor.SendAsync("/ask/resume", ("ResumeCode", draft.ResumeCode))).Place());
    }

    [Fact]
    public async Task A_sent_or_old_question_is_not_gone_on_with()
    {
        var draft = await app.SaveAsync(Intake.Start(Given.Story, null, app.Clock.GetUtcNow() - Intake.Lifetime));
        using var visitor = app.Visitor();

        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SendAsync("/ask/resume", ("ResumeCode", draft.ResumeCode))).StatusCode);
    }

    [Fact]
    public async Task A_paper_is_sent_along_and_taken_away()
    {
        using var visitor = app.Visitor();
        await WriteAsync(visitor);
        await visitor.SendFileAsync("/ask/details?handler=Attach", "工资条.txt", [.. "欠三个月"u8]);
        await visitor.SendFileAsync("/ask/details?handler=Attach", "合同.txt", [.. "合同"u8]);
        var page = await visitor.ReadPageAsync("/ask/details");
        Assert.Equal(2, page.QuerySelectorAll(".files li").Length);

        await visitor.SendAsync(page.QuerySelector(".files button")!.GetAttribute("formaction")!);

        Assert.Contains("合同.txt", Assert.Single((await visitor.ReadPageAsync("/ask/details")).QuerySelectorAll(".files li")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_papers_than_allowed_leave_nothing_on_the_disk()
    {
        using var visitor = app.Visitor();
        await WriteAsync(visitor);
        for (var file = 0; file < Intake.MostFiles; file++)
        {
            await visitor.SendFileAsync("/ask/details?handler=Attach", $"{file}.txt", [.. "纸"u8]);
        }

        var folder = ((Fabang.Kernel.DataFolder)app.Services.GetService(typeof(Fabang.Kernel.DataFolder))!).Files;
        var before = System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
        var answer = await visitor.SendFileAsync("/ask/details?handler=Attach", "10.txt", [.. "纸"u8]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(before, System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count());
    }

    private Task<int> CountAsync() => app.ReadAsync(db => db.Set<Consultation>().CountAsync());

    private async Task<HttpClient> ReadyAsync(string phone)
    {
        var visitor = app.Visitor();
        await WriteAsync(visitor);
        Assert.Equal("/ask/code", (await visitor.SendAsync("/ask/phone", ("Phone", phone))).Place());
        return visitor;
    }

    private static async Task WriteAsync(HttpClient visitor)
    {
        await visitor.SendAsync("/ask", ("Story", Given.Story));
        await visitor.SendAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        Assert.Equal("/ask/check", (await visitor.SendAsync("/ask/details")).Place());
    }

    private static async Task<string> ResumeCodeAsync(HttpClient visitor) =>
        (await visitor.ReadPageAsync("/ask/law")).QuerySelector("b.code")!.TextContent;
}
