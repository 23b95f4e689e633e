using System.Net;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Desk;

/// <summary>Handing over at the end of a shift.</summary>
[Trait("Engine", "both")]
public class ShiftEndTests(LiveApp app) : IClassFixture<LiveApp>
{
    private const string Page = "/desk/shift-end";

    [Fact]
    public async Task All_goes_to_a_colleague_on_duty_in_one_step_and_pressed_twice_it_is_done_once()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        var (colleague, _) = await app.OnlineLawyerAsync("李红");
        var person = await app.CitizenAsync("13811130001");
        var question = await app.ClaimedQuestionAsync(person, lawyer);
        var talk = await app.OpenTalkAsync(person, lawyer);
        var page = await desk.ReadPageAsync(Page);
        Assert.Equal(2, page.QuerySelectorAll("input[type=checkbox][checked]").Length);
        Assert.Contains("李红（在线", page.QuerySelector("select")!.TextContent, StringComparison.Ordinal);
        (string, string)[] form = [("Chosen", $"{question}"), ("Chosen", $"{talk}"), ("Colleague", $"{colleague}")];

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => desk.SendAsync(Page, form)));
        var again = await desk.SendAsync(Page, form);

        Assert.All(answers, answer => Assert.Equal(Page, answer.Place()));
        Assert.Equal(Page, again.Place());
        var view = await app.ConsultationAsync(question);
        Assert.Equal(colleague, view.Consultation.LawyerId);
        Assert.Single(view.Matter.Entries, entry => entry.What == "Consultations.DidHandOver");
        Assert.Equal((colleague, ConversationStatus.Open), ((await app.TalkAsync(talk)).Conversation.LawyerId, (await app.TalkAsync(talk)).Conversation.Status));
        Assert.Single(await app.SaidAsync(talk), message => message.Notice == "Consultations.NoteHandedOver");
    }

    [Fact]
    public async Task Some_may_stay_and_only_what_is_theirs_goes_to_somebody_on_duty()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync("周五");
        var (other, _) = await app.OnlineLawyerAsync("吴六");
        var (away, _) = await app.LawyerAsync("郑七", onDuty: false);
        var person = await app.CitizenAsync("13811130002");
        var (goes, stays, others) = (await app.ClaimedQuestionAsync(person, lawyer), await app.ClaimedQuestionAsync(person, lawyer), await app.ClaimedQuestionAsync(person, other));
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(Page, ("Colleague", $"{other}"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(Page, ("Chosen", $"{goes}"), ("Colleague", $"{away}"))).StatusCode);

        for (var press = 0; press < 2; press++)
        {
            Assert.Equal(Page, (await desk.SendAsync(Page, ("Chosen", $"{goes}"), ("Chosen", $"{others}"), ("Colleague", $"{other}"))).Place());
        }

        Assert.Equal((other, lawyer, other), ((await app.ConsultationAsync(goes)).Consultation.LawyerId, (await app.ConsultationAsync(stays)).Consultation.LawyerId, (await app.ConsultationAsync(others)).Consultation.LawyerId));
        Assert.DoesNotContain((await app.ConsultationAsync(others)).Matter.Entries, entry => entry.What == "Consultations.DidHandOver");
        Assert.Single((await app.ConsultationAsync(goes)).Matter.Entries, entry => entry.What == "Consultations.DidHandOver");
        Assert.Contains("已交出 1 件", (await desk.ReadPageAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_speaks_of_it_half_an_hour_before_the_end_and_after_it()
    {
        var (lawyer, desk) = await app.LawyerAsync("冯八");
        await app.ClaimedQuestionAsync(await app.CitizenAsync("13811130003"), lawyer);
        var now = app.Clock.GetUtcNow();
        var shift = Shift.Plan(Guid.CreateVersion7(), new RegionCode(Desks.Here), now.AddMinutes(1), now.AddMinutes(121), ShiftChannel.Written, null, null, 1, 2);
        shift.SignUp(lawyer, now);
        await app.SaveAsync(shift);
        app.Clock.Advance(TimeSpan.FromMinutes(60));
        Assert.Null(await ReminderAsync(desk));

        app.Clock.Advance(TimeSpan.FromMinutes(35));
        Assert.NotNull(await ReminderAsync(desk));
        app.Clock.Advance(TimeSpan.FromHours(2));
        Assert.NotNull(await ReminderAsync(desk));
        app.Clock.Advance(TimeSpan.FromHours(12));
        Assert.Null(await ReminderAsync(desk));
    }

    private static async Task<AngleSharp.Dom.IElement?> ReminderAsync(HttpClient desk) => (await desk.ReadPageAsync("/desk/consultations")).QuerySelector(".card a[href='/desk/shift-end']");
}
