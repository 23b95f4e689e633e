using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Demo;

/// <summary>People who talk to a lawyer at once: who waits, one of them in danger; one whose lawyer is gone; one who comes back tomorrow; and two talks that are over.</summary>
public sealed class LiveScene(FabangDb db, DemoPeople people, Numbering numbering, MatterLimits limits, TopicGuesses topics, DangerSigns dangers, TimeProvider clock)
{
    private const string Region = "330106";
    private const int FirstPerson = 100;

    private static readonly DemoTalk[] Talks =
    [
        new(9, DemoTalkEnd.Waits, "试用期第二个月，公司说我不合适，今天就让我走，有赔偿吗？"),
        new(4, DemoTalkEnd.Waits, "想问离婚的事，孩子两岁。", "老公刚才又打我，我和孩子躲在楼下。"),
        new(25, DemoTalkEnd.Taken, "房东把锁换了，我的东西还在里面，押金也不退。", "合同到下个月才到期。"),
        new(50, DemoTalkEnd.Booked, "邻居装修把我家墙打裂了，怎么要赔偿？"),
        new(26 * 60, DemoTalkEnd.RatedGood, "网上买的手机是翻新的，商家不肯退。", "七天之内，包装还在。"),
        new(50 * 60, DemoTalkEnd.RatedBad, "送外卖撞了人，平台说跟他们没关系。", "平台没给我买保险。"),
    ];

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        // Those who wait are there for longer than an hour, so that there is something to look at.
        db.Add(RegionSetting.Of(LiveLimits.LongestWait, new RegionCode("330000"), 1000, clock.GetUtcNow().DayInChina(), "演示数据", clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        var wang = new Responder(staff["wangming"], "王明");
        for (var i = 0; i < Talks.Length; i++)
        {
            var person = await people.ComeAsync(FirstPerson + i, cancel: cancel);
            var talk = Talks[i];
            await db.InTransactionAsync(() => PlayAsync(talk, person, wang, cancel), cancel);
        }
    }

    private async Task PlayAsync(DemoTalk talk, Guid person, Responder lawyer, CancellationToken cancel)
    {
        var (id, region, at) = (Guid.CreateVersion7(), new RegionCode(Region), clock.GetUtcNow().AddMinutes(-talk.MinutesAgo));
        var matter = Matter.Open(
            MatterKind.Consultation, await numbering.NextAsync("ZX", Region, cancel), person, region, Matter.TitleOf(talk.Story), ($"/my/talks/{id}", $"/desk/talks/{id}"), at);
        var conversation = Conversation.Begin(id, matter, topics.Best(talk.Story), new Arrival(1, 1, null), await limits.EndAsync(LiveLimits.Wait, region, at, cancel), at);
        db.Add(matter);
        db.Add(conversation);
        List<ChatMessage> said = [ChatMessage.Written(Guid.CreateVersion7(), id, 1, person, talk.Story, at)];
        if (talk.End >= DemoTalkEnd.Taken)
        {
            conversation.Take(matter, lawyer, seat: 1, at.AddMinutes(3));
            said.Add(ChatMessage.Noted(id, 2, "Consultations.NoteTaken", lawyer.Name, at.AddMinutes(3)));
            said.Add(ChatMessage.Written(Guid.CreateVersion7(), id, 3, lawyer.Id, "您好，我看到了。还有什么要补充的吗？", at.AddMinutes(4)));
        }

        foreach (var words in talk.More)
        {
            said.Add(ChatMessage.Written(Guid.CreateVersion7(), id, said.Count + 1, person, words, at.AddMinutes(said.Count + 2)));
        }

        conversation.Warn(dangers.InAny([talk.Story, .. talk.More]) is [{ Id: var danger }, ..] ? danger : null);
        Finish(talk.End, conversation, matter, lawyer, at.AddMinutes(said.Count + 4));
        db.AddRange(said);
        if (talk.End is DemoTalkEnd.Booked)
        {
            db.Add(new Booking { ConversationId = id, Region = region, At = conversation.BookedFor!.Value, Seat = 1 });
        }

        await db.SaveChangesAsync(cancel);
        await db.Set<Conversation>().Where(one => one.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.LastNumber, said.Count).SetProperty(one => one.LastSaidAt, said[^1].At).SetProperty(one => one.PersonReadTo, said.Count), cancel);
    }

    private void Finish(DemoTalkEnd end, Conversation conversation, Matter matter, Responder lawyer, DateTimeOffset at)
    {
        if (end is DemoTalkEnd.Booked)
        {
            conversation.Book(matter, clock.GetUtcNow().DayInChina().AddDays(1).At(new TimeOnly(10, 0)), at);
        }

        if (end >= DemoTalkEnd.RatedGood)
        {
            conversation.End(matter, lawyer.Id, at);
            conversation.Rate(
                matter, end is DemoTalkEnd.RatedGood ? Grade.VeryGood : Grade.Bad, [end is DemoTalkEnd.RatedGood ? RatingReason.Clear : RatingReason.Unclear],
                end is DemoTalkEnd.RatedGood ? null : "说了半天，还是不知道找谁赔", at.AddMinutes(2));
        }
    }
}
