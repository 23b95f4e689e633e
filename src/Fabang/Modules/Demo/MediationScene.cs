using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.CallBacks;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Oversight.Years;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Risks;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Modules.Mediation.Seals;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>Committees, mediators, and mediation in every state: just asked for, the other side asked, in talks, agreed, ended.</summary>
public sealed class MediationScene(FabangDb db, DemoPeople people, Parties parties, Numbering numbering, StepClock clock, AfterAgreement after, SealBook seals, YearCounts years)
{
    private static readonly RegionCode Here = new("330106");

    private static readonly (DisputeType Type, string Story, string Wanted, decimal? Amount, string Asking, string Other, int DaysAgo)[] Disputes =
    [
        (DisputeType.Neighbours, "楼上的水管一直漏，我家卫生间的顶都泡坏了，说了三次都没修。", "修好水管，赔装修费 3000 元。", 3000, "许美兰", "丁志强", 1),
        (DisputeType.PropertyManagement, "物业把小区的公共绿地划成车位收钱，没有问过业主。", "恢复绿地，公开收支。", null, "何大海", "西溪示范物业公司", 3),
        (DisputeType.MigrantWages, "在饭店做了两个月，老板说生意不好，不给工钱。", "付清工资 9600 元。", 9600, "罗小芳", "聚福饭店", 8),
        (DisputeType.Contracts, "朋友借了我两万块，说好半年还，现在一年了。", "还 20000 元，可以分期。", 20000, "方建国", "石磊", 20),
        (DisputeType.Family, "父亲去世以后，弟弟一个人占着老房子。", "房子按份分，或者补钱。", 150000, "姚春花", "姚春林", 12),
    ];

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var committee = MediationCommittee.Found("西湖区示范街道人民调解委员会", CommitteeKind.Subdistrict, Here, "邻里、物业、婚姻家庭、借款、工资", "杭州市西湖区示范路 6 号", "0571-00000006");
        var trade = MediationCommittee.Found("杭州市物业纠纷示范人民调解委员会", CommitteeKind.Trade, new RegionCode("330100"), "物业、停车、装修", "杭州市上城区示范路 7 号", "0571-00000007");
        db.AddRange(committee, trade);
        Enter(committee, new("沈和", new DateOnly(2012, 5, 1), true, ["housing", "debt", "labour"], ["putonghua", "wu"], "做过二十年社区工作，邻里、借款、工资的事谈得多。"), staff["shenhe"]);
        Enter(committee, new("龚平", new DateOnly(2019, 3, 1), false, ["family", "elderly"], ["putonghua", "wu"], "退休教师，家里的事慢慢谈。"), staff["gongping"]);
        Enter(trade, new("施敏", new DateOnly(2016, 9, 1), true, ["housing"], ["putonghua"], "懂物业合同和维修资金。"), null);
        await db.SaveChangesAsync(cancel);
        for (var act = 0; act < Disputes.Length; act++)
        {
            var place = act;
            await db.InTransactionAsync(() => PlayAsync(place, committee, staff, cancel), cancel);
        }

        await years.CountDueAsync(cancel);
    }

    private void Enter(MediationCommittee committee, MediatorFacts facts, Guid? account)
    {
        var mediator = Mediator.Enter(committee, facts, clock.Now);
        mediator.Link(account);
        db.Add(mediator);
    }

    private async Task PlayAsync(int act, MediationCommittee committee, IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var told = Disputes[act];
        var at = clock.Now.AddDays(-told.DaysAgo);
        var (mediation, matter) = await RequestAsync(act, at, cancel);
        var (officer, shen) = (staff["gaojie"], staff["shenhe"]);
        if (act > 0)
        {
            mediation.Accept(matter, officer, committee.Id, await clock.NextAsync(MediationSteps.Answer, Here, from: at.AddDays(1), cancel: cancel), at.AddDays(1));
        }

        if (act > 1)
        {
            await TalkAsync(act, mediation, matter, (officer, shen), at, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task TalkAsync(int act, MediationCase mediation, Matter matter, (Guid Officer, Guid Mediator) staff, DateTimeOffset at, CancellationToken cancel)
    {
        var (first, second) = (mediation.Parties[0], mediation.Parties[1]);
        mediation.Come(second, await people.ComeAsync(170 + act, second.Name, cancel), matter);
        mediation.Agree(second, matter, await clock.NextAsync(MediationSteps.Choose, Here, from: at.AddDays(2), cancel: cancel), at.AddDays(2));
        mediation.ChooseMediators(first, [staff.Mediator], matter, matter.Next, at.AddDays(2));
        mediation.ChooseMediators(second, [staff.Mediator], matter, await clock.NextAsync(MediationSteps.TakeOn, Here, staff.Mediator, at.AddDays(2), cancel), at.AddDays(2));
        mediation.TakeOn(staff.Mediator, null, matter, await clock.NextAsync(MediationSteps.Mediate, Here, staff.Mediator, at.AddDays(3), cancel), at.AddDays(3));
        db.Add(RoomMessage.Say(Guid.CreateVersion7(), mediation.Id, null, null, "两位好，我是调解员沈和。先请申请人说说想怎么解决。", at.AddDays(3)));
        db.Add(RoomMessage.Say(Guid.CreateVersion7(), mediation.Id, null, first.Id, mediation.Wanted, at.AddDays(3).AddMinutes(4)));
        db.Add(RoomMessage.Say(Guid.CreateVersion7(), mediation.Id, second.Id, second.Id, "一次拿不出这么多，能不能分几次。", at.AddDays(3).AddMinutes(9)));
        if (act is 4)
        {
            mediation.EndWithout(staff.Mediator, EndCode.TooFarApart, "双方对房子的价钱差得太远，建议先做评估，再去法院。", matter, at.AddDays(9));
            return;
        }

        var exchange = OfferExchange.Of(mediation.Id);
        var today = at.AddDays(4).DayInChina();
        var half = mediation.Amount!.Value / 2;
        var terms = new OfferTerms(second.Id, first.Id, mediation.Amount.Value, [new(half, today.AddDays(30)), new(half, today.AddDays(60))], "");
        exchange.Propose(Guid.CreateVersion7(), second, terms, at.AddDays(4));
        if (act is 3)
        {
            exchange.Accept(exchange.Offers[0].Id, first, [first], at.AddDays(5));
            var agreement = await AgreeAsync(mediation, matter, terms, staff.Mediator, at.AddDays(6), cancel);
            agreement.SetSeal(await seals.ForUseAsync((await db.Set<MediationCommittee>().FindAsync([mediation.CommitteeId], cancel))!, cancel), clock.Now);
            db.AddRange(mediation.Parties.Select(party => CallBack.Plan(mediation.Id, party.Id, Here, clock.Now.AddHours(-2))));
        }

        if (act is 2)
        {
            Meet(mediation, staff.Mediator);
        }

        db.Add(exchange);
    }

    /// <summary>A meeting by video whose doors are open for hours, and word of what the mediator fears.</summary>
    private void Meet(MediationCase mediation, Guid mediator)
    {
        db.Add(MediationMeeting.Set(Guid.CreateVersion7(), mediation, mediator, new(null, clock.Now + MediationMeeting.OpensBefore, MediationMeeting.LongestMinutes, "0571-00000006"), clock.Now));
        db.Add(EscalationRisk.Raise(
            Guid.CreateVersion7(), mediation, new(RiskSign.Crowd, MayBeOffence: false, "罗小芳的几个老乡说，再不给钱就一起去堵饭店的门。"), mediator, clock.Now.AddHours(20), clock.Now.AddHours(-4)));
    }

    private async Task<MediationAgreement> AgreeAsync(MediationCase mediation, Matter matter, OfferTerms terms, Guid mediator, DateTimeOffset at, CancellationToken cancel)
    {
        var text = new AgreementText(
            await numbering.NextAsync("TX", Here.Value, cancel), [.. mediation.Parties.Select(party => new NamedParty(party.Id, party.Side, party.Name, party.Number, party.Address))],
            "借款两万元属实，到期没有还，借款人承担还款责任。", terms, "银行转账到申请人账户。");
        var agreement = MediationAgreement.LayOut(mediation.Id, Here, text, "沈和", "西湖区示范街道人民调解委员会", at);
        mediation.LayOut(mediator, matter, await clock.NextAsync(MediationSteps.Sign, Here, from: at, cancel: cancel), at);
        foreach (var party in mediation.Parties)
        {
            agreement.Sign(new(party.Id, party.Name, at.AddHours(2), agreement.Hash, Guid.CreateVersion7(), "演示", null));
        }

        mediation.Conclude(matter, EntryAuthor.Person, mediation.Parties[1].PersonId, "Mediation.DidSignAll", await after.BeginAsync(agreement, mediation, cancel), at.AddHours(2));
        return db.Add(agreement).Entity;
    }

    private async Task<(MediationCase Case, Matter Matter)> RequestAsync(int act, DateTimeOffset at, CancellationToken cancel)
    {
        var told = Disputes[act];
        var mediation = MediationCase.Start(Guid.CreateVersion7(), await people.ComeAsync(160 + act, told.Asking, cancel), Here, at);
        mediation.Fill(new RequestFacts(told.Type, told.Story, told.Wanted, told.Amount, HasViolence: false, HasMinor: false), at);
        mediation.NameStarter(new(told.Asking, PhoneNumber.Parse($"1380000{160 + act:D4}"), null, "西湖区文三路 9 号"), at);
        mediation.AddParty(Side.Other, new(told.Other, PhoneNumber.Parse($"1380000{170 + act:D4}"), null, null), at);
        var matter = Matter.Open(
            MatterKind.Mediation, await numbering.NextAsync("TJ", Here.Value, cancel), mediation.PersonId, Here, Matter.TitleOf(told.Story), ($"/my/mediation/{mediation.Id}", $"/desk/mediation/{mediation.Id}"), at);
        db.Add(matter);
        db.Add(mediation);
        await parties.RegisterAsync(matter, new OtherSide(told.Other, null, null), cancel);
        mediation.Send(matter, await clock.NextAsync(MediationSteps.Screen, Here, from: at, cancel: cancel), at);
        return (mediation, matter);
    }
}
