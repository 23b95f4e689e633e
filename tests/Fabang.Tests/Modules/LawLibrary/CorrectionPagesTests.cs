using System.Net;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>How editors propose and decide: four eyes, no double deeds, nothing typed lost.</summary>
public sealed class CorrectionPagesTests : IAsyncLifetime
{
    private Editors _editors = null!;

    public async ValueTask InitializeAsync() => _editors = await Editors.ComeAsync();

    public ValueTask DisposeAsync() => _editors.DisposeAsync();

    [Fact]
    public async Task Only_editors_see_the_way_to_it()
    {
        var form = await _editors.FormAsync();
        using var lawyer = _editors.App.SignedIn("330106", Role.Lawyer);

        Assert.Contains(form, Links(await _editors.First.ReadPageAsync(Editors.Article)));
        Assert.DoesNotContain(form, Links(await lawyer.ReadPageAsync(Editors.Article)));
        Assert.DoesNotContain(form, Links(await _editors.Citizen.ReadPageAsync(Editors.Article)));
        Assert.Contains(Editors.List, Links(await _editors.First.ReadPageAsync("/admin/laws/citations")));
        Assert.Equal(Editors.Original, (await _editors.First.ReadPageAsync(form)).Typed("Text"));
        using var nothing = await _editors.First.GetAsync(form[..^1] + "99");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task A_proposal_waits_for_another_editor_and_the_public_sees_nothing()
    {
        var place = await _editors.ProposeAsync();

        Assert.Contains(place, Links(await _editors.Second.ReadPageAsync(Editors.List)));
        var own = await _editors.First.ReadPageAsync(place);
        Assert.Equal([place + "?handler=Withdraw"], Forms(own));
        Assert.Contains("赵刚提出", own.QuerySelector(".time-line")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([place + "?handler=Approve"], Forms(await _editors.Second.ReadPageAsync(place)));
        Assert.Contains("以后点亮", await _editors.TextAsync(Editors.Article), StringComparison.Ordinal);
        using var hidden = await _editors.Citizen.GetAsync(place.Replace("/admin", "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("Approve")]
    [InlineData("Reject")]
    public async Task Whoever_proposed_it_cannot_decide(string deed)
    {
        var place = await _editors.ProposeAsync();

        using var refused = await _editors.First.SendAsync($"{place}?handler={deed}", ("Reason", "我自己核对过"));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("要请另一位编辑来决定", (await refused.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Equal((CorrectionStatus.Proposed, Editors.Original), ((await _editors.CorrectionAsync()).Status, (await _editors.ReadAsync()).Text));
    }

    [Fact]
    public async Task A_decision_needs_its_reason_beside_the_field()
    {
        var place = await _editors.ProposeAsync();
        foreach (var (reason, deed) in new[] { ("", "Approve"), ("\u200B \u0001", "Approve"), (new string('长', TextCorrection.LongestReason + 1), "Reject") })
        {
            using var refused = await _editors.Second.SendAsync($"{place}?handler={deed}", ("Reason", reason));
            var page = await refused.ReadPageAsync();

            Assert.NotNull(page.QuerySelector("#Reason-error"));
            Assert.Equal(reason, page.Typed("Reason"));
        }

        Assert.Equal(CorrectionStatus.Proposed, (await _editors.CorrectionAsync()).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_the_field_and_stays_typed()
    {
        var form = await _editors.FormAsync();
        foreach (var (field, value) in new[]
        {
            ("Text", ""), ("Text", Editors.Original), ("Text", "\u200B" + Editors.Original + "\r\n"), ("Text", new string('长', TextCorrection.LongestText + 1)), ("Text", "\u0001\u0002"),
            ("Reason", ""), ("Reason", "\u200B"), ("Source", ""), ("Source", "http://example.com/law"), ("Source", new string('长', TextCorrection.LongestSource + 1)),
        })
        {
            (string Name, string Value)[] fields = [("Text", Editors.Corrected), ("Reason", Editors.Reason), ("Source", Editors.Source)];
            using var refused = await _editors.First.SendAsync(form, [.. fields.Select(typed => typed.Name == field ? (field, value) : typed)]);
            var page = await refused.ReadPageAsync();

            Assert.True(page.QuerySelector($"#{field}-error") is not null, $"{field} of {value.Length}");
            Assert.Equal(value.ReplaceLineEndings("\n"), page.Typed(field)!.ReplaceLineEndings("\n"));
            Assert.All(fields.Where(typed => typed.Name != field), typed => Assert.Equal(typed.Value, page.Typed(typed.Name)));
        }

        Assert.Equal(0, await _editors.App.ReadAsync(db => db.Set<TextCorrection>().CountAsync()));
    }

    [Fact]
    public async Task A_text_of_many_paragraphs_is_taken_and_shown_as_text()
    {
        var place = await _editors.ProposeAsync($"<b>灯</b>\r\n{string.Join("\r\n", Enumerable.Repeat("路灯由看灯人照管。", 300))}");

        var page = await _editors.Second.ReadPageAsync(place);

        Assert.Empty(page.QuerySelectorAll(".compared b"));
        Assert.StartsWith("<b>灯</b>\n路灯由看灯人照管。", (await _editors.CorrectionAsync()).NewText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_read_other_words_is_told_before_anything_is_sent()
    {
        var form = await _editors.FormAsync();
        var seen = (await _editors.First.ReadPageAsync(form)).Typed("Seen")!;
        _editors.Texts.Write(LawTexts.Lamps, LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布", "第一条 路灯整夜点亮。"));
        await _editors.App.ImportAndIndexAsync(_editors.Texts.Root);

        using var refused = await _editors.First.SendAsync(form, ("Text", Editors.Corrected), ("Reason", Editors.Reason), ("Source", Editors.Source), ("Seen", seen));
        var page = await refused.ReadPageAsync();

        Assert.Contains("文字变了", page.Problems(), StringComparison.Ordinal);
        Assert.Equal(Editors.Corrected, page.Typed("Text"));
        Assert.NotEqual(seen, page.Typed("Seen"));
    }

    [Fact]
    public async Task A_double_click_proposes_and_approves_once()
    {
        var (form, id) = (await _editors.FormAsync(), Guid.CreateVersion7().ToString());
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            _editors.First.SendAsync(form, ("Text", Editors.Corrected), ("Reason", Editors.Reason), ("Source", Editors.Source), ("SendingId", id))));
        Assert.All(sent, answer => Assert.Equal($"{Editors.List}/{id}", answer.Place()));

        var approved = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _editors.Second.SendAsync($"{Editors.List}/{id}?handler=Approve", ("Reason", "逐字核对过"))));

        Assert.All(approved, answer => Assert.Equal($"{Editors.List}/{id}", answer.Place()));
        var correction = await _editors.CorrectionAsync();
        Assert.Equal((CorrectionStatus.Approved, 1), (correction.Status, correction.Version));
        Assert.Equal(1, await _editors.App.ReadAsync(db => db.Set<Fabang.Modules.LawLibrary.Changes.LawChange>().CountAsync()));
    }

    [Fact, Trait("Engine", "both")]
    public async Task Two_who_propose_at_once_are_told_and_keep_what_they_wrote()
    {
        var form = await _editors.FormAsync();
        var answers = await Task.WhenAll(new[] { _editors.First, _editors.Second }.Select((editor, at) =>
            editor.SendAsync(form, ("Text", Editors.Corrected + at), ("Reason", Editors.Reason), ("Source", Editors.Source), ("SendingId", Guid.CreateVersion7().ToString()))));

        var lost = Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Conflict);
        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
        var page = await lost.ReadPageAsync();
        Assert.Contains("也为这一条提出了更正", page.Problems(), StringComparison.Ordinal);
        Assert.StartsWith(Editors.Corrected, page.Typed("Text"), StringComparison.Ordinal);
        Assert.Equal(1, await _editors.App.ReadAsync(db => db.Set<TextCorrection>().CountAsync()));
        Assert.Empty((await _editors.First.ReadPageAsync(form)).QuerySelectorAll("main textarea"));
    }

    [Fact]
    public async Task A_decision_stands_and_the_late_one_is_told()
    {
        var place = await _editors.ProposeAsync();
        using var rejected = await _editors.Second.SendAsync(place + "?handler=Reject", ("Reason", "公报里就是这样写的"));
        using var third = _editors.App.SignedIn("000000", Role.PlatformAdministrator);

        using var late = await third.SendAsync(place + "?handler=Approve", ("Reason", "逐字核对过"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("已经有了结果", (await late.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Contains(place, Links(await _editors.Second.ReadPageAsync(Editors.List + "?Show=Decided")));
        Assert.Empty((await _editors.Second.ReadPageAsync(Editors.List)).QuerySelectorAll("tbody tr"));
        Assert.Equal(Editors.Original, (await _editors.ReadAsync()).Text);
    }

    [Fact]
    public async Task What_is_withdrawn_makes_room_for_another()
    {
        var place = await _editors.ProposeAsync();
        using var withdrawn = await _editors.First.SendAsync(place + "?handler=Withdraw");

        Assert.Equal(place, withdrawn.Place());
        Assert.Equal(CorrectionStatus.Withdrawn, (await _editors.CorrectionAsync()).Status);
        Assert.NotEqual(place, await _editors.ProposeAsync());
    }

    [Fact]
    public async Task The_audit_log_has_who_proposed_and_who_approved_and_the_reason_stays()
    {
        await _editors.CorrectAsync();

        var entries = await _editors.App.ReadAsync(db => db.Set<AuditEntry>().Where(entry => entry.Subject == nameof(TextCorrection)).OrderBy(entry => entry.Id).ToListAsync());

        Assert.Equal([("added", _editors.FirstId), ("changed", _editors.SecondId)], entries.Select(entry => (entry.Action, entry.ActorId!.Value)));
        Assert.All(["Status", "DecidedBy", "Decision"], name => Assert.Contains(name, entries[1].Details, StringComparison.Ordinal));
        var correction = await _editors.CorrectionAsync();
        Assert.Equal((Editors.Reason, "逐字核对过"), (correction.Reason, correction.Decision));
    }

    private static IEnumerable<string> Links(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!);

    private static IEnumerable<string> Forms(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll("main form").Select(form => form.GetAttribute("action")!);
}
