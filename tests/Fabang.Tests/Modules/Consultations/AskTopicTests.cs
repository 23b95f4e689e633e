using System.Net;
using AngleSharp.Dom;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Tests.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>What a question is about: guessed, chosen, and seen on the desk.</summary>
public class AskTopicTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Story = "老板拖欠工资三个月，还要辞退我，该怎么办？";

    [Fact]
    public async Task The_best_guess_is_chosen_before_anybody_chooses()
    {
        using var visitor = await WroteAsync();

        var page = await visitor.ReadPageAsync("/ask/law");

        Assert.Contains("看起来是：拖欠工资", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("wages", Chosen(page));
        Assert.InRange(page.QuerySelectorAll("input[name=Topic]").Length, 2, 4);
        Assert.Equal("wages", (await DraftAsync(page)).TopicId);
    }

    [Theory]
    [InlineData("dismissal", "dismissal")]
    [InlineData("none", null)]
    [InlineData("divorce", null)]
    [InlineData("<script>", null)]
    public async Task What_is_chosen_is_kept_and_nobody_is_held_up(string sent, string? kept)
    {
        using var visitor = await WroteAsync();

        Assert.Equal("/ask/questions", (await visitor.SendAsync("/ask/law", ("Topic", sent))).Place());

        var page = await visitor.ReadPageAsync("/ask/law");
        Assert.Equal(kept ?? "none", Chosen(page));
        Assert.Equal(kept, (await DraftAsync(page)).TopicId);
    }

    [Fact]
    public async Task Other_words_are_guessed_anew_and_the_same_words_keep_the_choice()
    {
        using var visitor = await WroteAsync();
        await visitor.SendAsync("/ask/law", ("Topic", "dismissal"));

        await visitor.SendAsync("/ask", ("Story", Story));
        Assert.Equal("dismissal", Chosen(await visitor.ReadPageAsync("/ask/law")));

        await visitor.SendAsync("/ask", ("Story", "我想离婚，分居两年了"));
        Assert.Equal("divorce", Chosen(await visitor.ReadPageAsync("/ask/law")));
    }

    [Fact]
    public async Task Where_the_story_does_not_say_nothing_is_asked()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", "abcdefg"));

        var page = await visitor.ReadPageAsync("/ask/law");

        Assert.Empty(page.QuerySelectorAll("input[name=Topic]"));
        Assert.NotNull(page.QuerySelector("a.btn[href='/ask/questions']"));
    }

    [Fact]
    public async Task The_desk_sees_it_and_the_person_who_leaves_takes_it_along()
    {
        using var visitor = await WroteAsync();
        await visitor.SendAsync("/ask/law", ("Topic", "dismissal"));
        await visitor.SendAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        await visitor.SendAsync("/ask/details");
        Assert.Contains("辞退、辞职", (await visitor.ReadPageAsync("/ask/check")).Body!.TextContent, StringComparison.Ordinal);
        await visitor.SendAsync("/ask/phone", ("Phone", "13811117001"));
        var sent = await visitor.SendAsync("/ask/code", ("Code", await app.NewestCodeAsync("13811117001")));
        var id = Guid.Parse(sent.Place().Split('/')[^1]);

        using var lawyer = app.SignedIn(await app.StaffAsync("王明", "330106", Role.Lawyer), "330106", Role.Lawyer);
        await lawyer.SendAsync("/desk/consultations?handler=BeginDuty");

        Assert.Contains("辞退、辞职", (await lawyer.ReadPageAsync("/desk/consultations")).QuerySelector($"#row-{id}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("辞退、辞职", (await lawyer.ReadPageAsync($"/desk/consultations/{id}")).QuerySelector(".desk-case")!.TextContent, StringComparison.Ordinal);

        var view = await app.ChangeAsync(id, found => found.Consultation.Forget(found.Matter, app.Clock.GetUtcNow()));
        Assert.Null(view.Consultation.TopicId);
    }

    private async Task<HttpClient> WroteAsync()
    {
        var visitor = app.Visitor();
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync("/ask", ("Story", Story))).StatusCode);
        return visitor;
    }

    private static string? Chosen(IDocument page) => page.QuerySelector("input[name=Topic][checked]")?.GetAttribute("value");

    private Task<Intake> DraftAsync(IDocument page)
    {
        var code = page.QuerySelector("b.code")!.TextContent;
        return app.ReadAsync(db => db.Set<Intake>().AsNoTracking().WhereSealed(draft => draft.ResumeCode, code, db).SingleAsync());
    }
}
