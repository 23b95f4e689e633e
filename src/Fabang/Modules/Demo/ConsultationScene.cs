using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Demo;

/// <summary>Forty questions of invented people, in every state, played through the domain.</summary>
public sealed class ConsultationScene(FabangDb db, DemoPeople people, Numbering numbering, MatterLimits limits, LawFinder laws, TopicGuesses topics, DangerSigns dangers, TimeProvider clock)
{
    /// <summary>How far each question has come; the list is played over and over.</summary>
    private static readonly Act[] Acts =
    [
        new("330106", 2, Reaches.Waiting), new("330102", 30, Reaches.Waiting), new("330106", 50, Reaches.Rated), new("330106", 5, Reaches.Claimed),
        new("330203", 20, Reaches.Answered), new("330106", 70, Reaches.FollowUpAnswered), new("330203", 3, Reaches.Waiting), new("330106", 26, Reaches.FollowUp),
        new("330106", 90, Reaches.Rated), new("330106", 8, Reaches.Withdrawn), new("330110", 1, Reaches.Waiting), new("330106", 200, Reaches.Closed),
        new("330203", 12, Reaches.Claimed), new("330106", 40, Reaches.Answered),
    ];

    private const int Questions = 40;

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var wang = new Responder(staff["wangming"], "王明");
        var chen = new Responder(staff["chenxiaodong"], "陈晓东");
        for (var i = 0; i < Questions; i++)
        {
            var act = Acts[i % Acts.Length];
            var person = await people.ComeAsync(i, cancel: cancel);
            var at = now.AddHours(-act.HoursAgo - (i / Acts.Length));
            await PlayAsync(act, DemoStory.All[i % DemoStory.All.Count], person, act.Region == "330203" ? chen : wang, at, cancel);
        }
    }

    private Task PlayAsync(Act act, DemoStory story, Guid person, Responder lawyer, DateTimeOffset at, CancellationToken cancel) => db.InTransactionAsync(async () =>
    {
        var region = new RegionCode(act.Region);
        var id = Guid.CreateVersion7();
        var matter = Matter.Open(
            MatterKind.Consultation, await numbering.NextAsync("ZX", act.Region, cancel), person, region, Matter.TitleOf(story.Story),
            ($"/my/consultations/{id}", $"/desk/consultations/{id}"), at);
        var due = await limits.EndAsync(ConsultationLimits.Answer, region, at, cancel);
        var consultation = Consultation.Send(id, matter, story.Story, due, at, topics.Best(story.Story));
        db.Add(matter);
        consultation.Warn(dangers.GravestIn(story.Story));
        db.Add(consultation);
        await GoOnAsync(act.Reaches, story, consultation, matter, lawyer, at, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    private async Task GoOnAsync(Reaches reaches, DemoStory story, Consultation consultation, Matter matter, Responder lawyer, DateTimeOffset at, CancellationToken cancel)
    {
        if (reaches is Reaches.Withdrawn)
        {
            consultation.Withdraw(matter, at.AddMinutes(20));
            return;
        }

        if (reaches >= Reaches.Claimed)
        {
            consultation.Claim(matter, lawyer, at.AddMinutes(12));
        }

        if (reaches >= Reaches.Answered)
        {
            await AnswerAsync(consultation, matter, lawyer, story.Answer, story.Articles, at.AddMinutes(45), cancel);
            db.Add(NoteOf(consultation, matter, at.AddMinutes(45)));
        }

        if (reaches >= Reaches.FollowUp)
        {
            var asked = at.AddHours(3);
            var due = await limits.EndAsync(ConsultationLimits.FollowUpAnswer, consultation.Region, asked, cancel);
            consultation.AskOn(matter, Guid.CreateVersion7(), story.FollowUp, most: 3, due, asked);
        }

        if (reaches >= Reaches.FollowUpAnswered)
        {
            await AnswerAsync(consultation, matter, lawyer, story.SecondAnswer, [], at.AddHours(5), cancel);
        }

        if (reaches >= Reaches.Closed)
        {
            consultation.Close(matter, byPerson: true, at.AddHours(8));
        }

        if (reaches is Reaches.Rated)
        {
            consultation.Rate(matter, Grade.VeryGood, [RatingReason.Clear, RatingReason.Useful], null, at.AddHours(8));
        }
    }

    private static AdviceNote NoteOf(Consultation consultation, Matter matter, DateTimeOffset at) => AdviceNote.Write(consultation.Id, consultation.Posts[^1].Id, new(
        $"您说：{matter.Title}", [new("把说到的材料收好，拍照留底", at.DayInChina().AddDays(5)), new("照答复里说的去办，没有结果就来追问", at.DayInChina().AddDays(20))],
        null, null, "写起诉状、出庭，要申请法律援助或者当面请律师"), at);

    private async Task AnswerAsync(
        Consultation consultation, Matter matter, Responder lawyer, string text, IReadOnlyList<string> articles, DateTimeOffset at, CancellationToken cancel)
    {
        List<Citation> citations = [];
        foreach (var article in articles)
        {
            if (await laws.CitableAsync(article, cancel) is { } found)
            {
                citations.Add(Citation.Of(found.Article, found.Title, found.VersionDate, found.Text, found.IsOfficial, citations.Count + 1));
            }
        }

        var closing = await limits.EndAsync(ConsultationLimits.Closing, consultation.Region, at, cancel);
        consultation.Answer(matter, lawyer, Guid.CreateVersion7(), text, citations, closing, at);
    }

    /// <summary>How far a question has come; each stage includes those before it.</summary>
    private enum Reaches
    {
        Withdrawn,
        Waiting,
        Claimed,
        Answered,
        FollowUp,
        FollowUpAnswered,
        Closed,
        Rated,
    }

    private sealed record Act(string Region, int HoursAgo, Reaches Reaches);
}
