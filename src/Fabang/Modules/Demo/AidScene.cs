using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>Legal aid in every state: begun, just received, late, waiting for papers, refused and objected to, to be appointed, in a lawyer's hands, handed in, closed and to be called back.</summary>
public sealed class AidScene(FabangDb db, DemoPeople people, Parties parties, Numbering numbering, StepClock clock, AidCheck check)
{
    private static readonly RegionCode Here = new("330106");

    private static readonly (string Name, string IdNumber, string Matter, string Story, int DaysAgo)[] Applications =
    [
        ("赵小梅", "11010519491231002X", "pay", "在工地干了三个月，老板一直不给工钱。", 1),
        ("钱大勇", "110105198003150039", "work-injury", "干活时手被机器轧断两根手指，单位不认工伤。", 9),
        ("孙桂英", "110105195108080045", "support", "三个儿子都不给生活费，也不来看我。", 3),
        ("李长根", "11010519750505005X", "pay", "包工头欠了两万块，打了欠条也不还。", 4),
        ("周玉兰", "110105198206060068", "pay", "厂里倒闭了，最后两个月工资没有发。", 2),
        ("吴小军", "11010519950707007X", "work-injury", "送外卖摔伤，平台不赔。", 20),
        ("郑阿妹", "110105196808080083", "pay", "做了半年保姆，雇主不给钱。", 60),
        ("何秀英", "110105196007070029", "pay", "在食堂帮厨一年，加班费一分没有。", 90),
    ];

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var draft = AidApplication.Start(Guid.CreateVersion7(), await people.ComeAsync(140, "冯丽", cancel), null, Here, clock.Now);
        db.Add(draft);
        for (var act = 0; act < Applications.Length; act++)
        {
            var (place, told) = (act, Applications[act]);
            await db.InTransactionAsync(() => PlayAsync(place, told, staff, cancel), cancel);
        }
    }

    private async Task PlayAsync(int act, (string Name, string IdNumber, string Matter, string Story, int DaysAgo) told, IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var at = clock.Now.AddDays(-told.DaysAgo);
        var (application, matter) = await ReceiveAsync(await people.ComeAsync(141 + act, told.Name, cancel), told, at, cancel);
        var (officer, wang) = (staff["xumei"], new AidLawyer(staff["wangming"], "王明", null));
        if (act is 2)
        {
            application.AskPapers(matter, officer, "请补交户口本和三个儿子的姓名、住址。", await clock.NextAsync(AidSteps.Supplement, Here, application.PersonId, at.AddDays(1), cancel), at.AddDays(1));
        }
        else if (act is 3)
        {
            application.Refuse(matter, officer, RefusalGround.Means, "申报的家庭人均收入高于本省标准。", at.AddDays(1));
            db.Add(AidObjection.File(
                Guid.CreateVersion7(), application, null, [], "把我哥哥的收入也算进去了，我们早就分家了。", matter, await clock.NextAsync(AidSteps.Review, Here, from: at.AddDays(2), cancel: cancel), at.AddDays(2)));
        }
        else if (act >= 4)
        {
            application.Grant(matter, officer, "属于请求支付劳动报酬，经济困难，符合条件。", await clock.NextAsync(AidSteps.Assign, Here, from: at.AddDays(1), cancel: cancel), at.AddDays(1));
            var aid = db.Add(AidCase.Open(application, AidForm.LabourArbitration, false, at.AddDays(1))).Entity;
            await CarryAsync(act, aid, matter, officer, wang, at.AddDays(1), cancel);
            if (act is 7)
            {
                var asked = clock.Now.AddHours(-20);
                db.Add(PeerReview.Ask(application, aid, staff["lihong"], officer, (await clock.NextAsync(AidSteps.PeerReview, Here, from: asked, cancel: cancel)).DueAt!.Value, asked));
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task CarryAsync(int act, AidCase aid, Matter matter, Guid officer, AidLawyer wang, DateTimeOffset at, CancellationToken cancel)
    {
        if (act < 5)
        {
            return;
        }

        aid.Appoint(matter, officer, wang, null, await clock.NextAsync(AidSteps.Accept, Here, wang.Id, at, cancel), at.AddHours(2));
        aid.Accept(matter, wang, await clock.NextAsync(AidSteps.Agree, Here, wang.Id, at.AddHours(4), cancel), at.AddHours(4));
        aid.Agree(matter, wang.Id, at.AddDays(2).DayInChina(), await clock.NextAsync(AidSteps.Report, Here, wang.Id, at.AddDays(2), cancel), at.AddDays(2));
        aid.Record(matter, wang.Id, Guid.CreateVersion7(), new CaseWork(CaseEntryKind.Meeting, at.AddDays(2), "见面谈了情况，收下工资条和聊天记录。", 60, 8), matter.Next, at.AddDays(2));
        aid.Record(matter, wang.Id, Guid.CreateVersion7(), new CaseWork(CaseEntryKind.Hearing, clock.Now.AddDays(act is 5 ? 6 : -30), "劳动仲裁委开庭，请带身份证。", 0, 0), matter.Next, at.AddDays(3));
        if (act >= 6)
        {
            aid.End(matter, wang.Id, AidResult.Won, await clock.NextAsync(AidSteps.HandIn, Here, wang.Id, clock.Now.AddDays(-10), cancel), clock.Now.AddDays(-10));
            aid.HandIn(matter, wang.Id, new CaseReport(AidResult.Won, "仲裁委裁决雇主支付全部工资，雇主已经付清。", 18000, true), await clock.NextAsync(AidSteps.Check, Here, from: clock.Now.AddDays(-2), cancel: cancel), clock.Now.AddDays(-2));
        }

        if (act is 7)
        {
            aid.Close(matter, officer, CheckedFile.Whole(92, 1600), clock.Now.AddDays(-1));
            db.Add(FollowUp.Open(aid, clock.Now.AddDays(29), clock.Now.AddDays(-1)));
        }
    }

    private async Task<(AidApplication Application, Matter Matter)> ReceiveAsync(
        Guid person, (string Name, string IdNumber, string Matter, string Story, int DaysAgo) told, DateTimeOffset at, CancellationToken cancel)
    {
        var application = AidApplication.Start(Guid.CreateVersion7(), person, null, Here, at);
        application.Fill(new Applicant(told.Name, told.IdNumber, "13800000140", "西湖区文三路 9 号", "务工", null), at);
        application.Fill(new CaseFacts(told.Matter, told.Story, CaseStage.NotStarted, new OtherSide("恒达建筑公司", null, null), null, null), at);
        application.Fill(new MeansFacts(AidFacts.NoGroup, 3, 3600, null, null), at);
        application.Sign(told.Name, SignatureWay.PhoneCode, false, at);
        var matter = Matter.Open(
            MatterKind.LegalAid, await numbering.NextAsync("FY", Here.Value, cancel), person, Here, Matter.TitleOf(told.Story), ($"/my/legal-aid/{application.Id}", $"/desk/legal-aid/{application.Id}"), at);
        db.Add(matter);
        db.Add(application);
        await parties.RegisterAsync(matter, application.Sheet.Case!.OtherSide, cancel);
        application.Send(matter, await check.JudgeAsync(application.Sheet.Answers(Here), cancel), await clock.NextAsync(AidSteps.Decide, Here, from: at, cancel: cancel), at);
        return (application, matter);
    }
}
