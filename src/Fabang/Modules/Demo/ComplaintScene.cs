using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Desk.Templates;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Demo;

/// <summary>Three people complain: one has just written, one waits while the lawyer is asked, one was answered. One more is not content with an answer. And words that lawyers use again.</summary>
public sealed class ComplaintScene(FabangDb db, Numbering numbering, MatterLimits limits, TimeProvider clock)
{
    private static readonly (ComplaintReason Reason, string Story, int HoursAgo)[] Complaints =
    [
        (ComplaintReason.Attitude, "律师没听我讲完就叫我去法院，话说得很冲。", 1),
        (ComplaintReason.WrongAdvice, "律师说过了时效，我问了仲裁委，说没过。", 50),
        (ComplaintReason.Delay, "等了一天才有答复，事情都耽误了。", 120),
    ];

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var answered = await db.Set<Consultation>().AsNoTracking().Where(one => one.Status == ConsultationStatus.Answered).OrderBy(one => one.SentAt).Take(Complaints.Length + 1).ToListAsync(cancel);
        for (var i = 0; i < Math.Min(Complaints.Length, answered.Count); i++)
        {
            var (stage, told) = (i, Complaints[i]);
            await db.InTransactionAsync(() => ComplainAsync(answered[stage], told, stage, staff["zhoumin"], cancel), cancel);
        }

        if (answered.Count > Complaints.Length)
        {
            await RateBadlyAsync(answered[^1].Id, cancel);
        }

        db.Add(AnswerTemplate.OfRegion(Guid.CreateVersion7(), new RegionCode("330000"), "申请法律援助", "您家里困难的，可以向当地法律援助中心申请法律援助，不收钱。带上身份证和这件事的材料就行。"));
        db.Add(AnswerTemplate.OfLawyer(Guid.CreateVersion7(), staff["wangming"], "劳动监察投诉", "先到当地劳动保障监察大队投诉，带上工牌、考勤、聊天记录和转账记录。投诉不收费。"));
        await db.SaveChangesAsync(cancel);
    }

    private async Task ComplainAsync(Consultation about, (ComplaintReason Reason, string Story, int HoursAgo) told, int stage, Guid manager, CancellationToken cancel)
    {
        var at = clock.GetUtcNow().AddHours(-told.HoursAgo);
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == about.MatterId, cancel);
        var subject = new ComplaintSubject(about.Id, false, matter.Id, about.PersonId, about.LawyerId, about.Region, matter.Number, matter.Title, matter.PersonPath);
        var complaint = Complaint.File(
            Guid.CreateVersion7(), await numbering.NextAsync("TS", about.Region.Value, cancel), subject, told.Reason, told.Story, await limits.EndAsync(ComplaintRules.Accept, about.Region, at, cancel), at);
        if (stage >= 1)
        {
            complaint.Accept(manager, await limits.EndAsync(ComplaintRules.Decide, about.Region, at.AddHours(4), cancel), at.AddHours(4));
            complaint.AskStatement(manager, at.AddHours(5));
        }

        if (stage >= 2)
        {
            complaint.State(about.LawyerId!.Value, "当天值班的人少，到第二天早上才轮到这一件。", at.AddHours(20));
            complaint.Decide(
                manager, ComplaintOutcome.PartlyUpheld, "答复没有超过规定的时间，但是您等得久，我们道歉。已经给晚上的班加了人。", await limits.EndAsync(ComplaintRules.StepUp, about.Region, at.AddHours(30), cancel), at.AddHours(30));
        }

        db.Add(complaint);
        await db.SaveChangesAsync(cancel);
    }

    private async Task RateBadlyAsync(Guid id, CancellationToken cancel)
    {
        var consultation = await db.Set<Consultation>().SingleAsync(one => one.Id == id, cancel);
        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == consultation.MatterId, cancel);
        consultation.Rate(matter, Grade.VeryBad, [RatingReason.Unclear], "看不懂，还是不知道先去哪里", clock.GetUtcNow().AddHours(-3));
        await db.SaveChangesAsync(cancel);
    }
}
