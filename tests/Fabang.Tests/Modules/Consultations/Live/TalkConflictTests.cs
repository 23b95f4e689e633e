using Fabang.Kernel;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Desk;
using Fabang.Modules.Consultations.Live.Enter;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>Who serves the other side reads no live talk and comes into none: not by taking it, not handed over, not asked in.</summary>
public class TalkConflictTests(LiveApp app) : IClassFixture<LiveApp>
{
    private const string Word = "在工地干了三个月";

    [Fact]
    public async Task The_other_sides_lawyer_reads_nothing_and_cannot_take_it()
    {
        var (bound, desk, talk) = await BoundLawyerAsync("欧阳大海");

        var list = (await desk.ReadPageAsync("/desk/talks")).QuerySelector("main")!.TextContent;
        var page = (await desk.ReadPageAsync(talk.At())).QuerySelector("main")!.TextContent;
        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => app.TakeAsync(talk, bound));

        Assert.All(new[] { list, page }, shown => Assert.DoesNotContain(Word, shown, StringComparison.Ordinal));
        Assert.Contains("有利益冲突", page, StringComparison.Ordinal);
        Assert.DoesNotContain("欧阳", page, StringComparison.Ordinal);
        Assert.Equal(("Consultations.HasConflict", ConversationStatus.Waiting), (broken.Code, (await app.TalkAsync(talk)).Conversation.Status));
    }

    [Fact]
    public async Task Nor_is_it_handed_to_them_nor_are_they_asked_in()
    {
        var (bound, _, talk) = await BoundLawyerAsync("司马大山");
        var (free, desk) = await app.OnlineLawyerAsync("李红");
        Assert.Contains(Word, (await desk.ReadPageAsync(talk.At())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await app.TakeAsync(talk, free, "李红");
        var (from, to) = (new Responder(free, "李红"), new Responder(bound, "王明"));

        var handed = await Assert.ThrowsAsync<BrokenRuleException>(() => app.WithAsync<Taking, bool>(async taking =>
        {
            await taking.HandToAsync(talk, to, from);
            return true;
        }));
        var invited = await Assert.ThrowsAsync<BrokenRuleException>(() => app.WithTalkAsync<Taking>(talk, (taking, view) => taking.InviteAsync(view, to, from)));

        Assert.Equal(("Consultations.ColleagueHasConflict", "Consultations.ColleagueHasConflict"), (handed.Code, invited.Code));
        Assert.Equal((free, null), ((await app.TalkAsync(talk)).Conversation.LawyerId!.Value, (await app.TalkAsync(talk)).Conversation.SecondLawyerId));
    }

    /// <summary>A lawyer who has somebody of this name as client, and a talk that waits, of a person against them.</summary>
    private async Task<(Guid Lawyer, HttpClient Desk, Guid Talk)> BoundLawyerAsync(string client)
    {
        var phone = Opponents.NewPhone();
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        await desk.SendAsync(Desks.At(await app.QuestionAgainstAsync(await app.NamedAsync(client, phone), null), "Claim"));
        var now = app.Clock.GetUtcNow();
        var intake = Intake.Start(Given.Story, new RegionCode(Desks.Here), now);
        intake.NameOtherSide(new OtherSide(client, null, phone), now);
        await app.SaveAsync(intake);
        var person = await app.CitizenAsync(Opponents.NewPhone());
        return (lawyer, desk, await app.WithAsync<LiveEntry, Guid>(entry => entry.BeginAsync(intake.Id, person)));
    }
}
