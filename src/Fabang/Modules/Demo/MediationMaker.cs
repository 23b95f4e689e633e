using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Steps;

namespace Fabang.Modules.Demo;

/// <summary>Makes one mediation to measure with. Of a hundred, ten are open, four have just been agreed, and the others are over in every way.</summary>
internal sealed class MediationMaker(FabangDb db, DateTimeOffset now, MediationCommittee committee, int place)
{
    private const decimal Amount = 9000;

    private static readonly EndCode[] Ends = [EndCode.TooFarApart, EndCode.TimeOut, EndCode.Refused, EndCode.Unreachable, EndCode.SettledOrWithdrawn, EndCode.Other];

    private readonly Guid _officer = Guid.CreateVersion7();
    private readonly Guid _mediator = Guid.CreateVersion7();
    private MediationCase _mediation = null!;
    private Matter _matter = null!;

    private int Kind => place % 100;

    /// <returns>Of its matter.</returns>
    public Guid Make(Guid person, int daysAgo)
    {
        var at = now.AddDays(-daysAgo);
        var isReferred = place % 5 == 0;
        _mediation = isReferred
            ? MediationCase.Take(Guid.CreateVersion7(), committee.Region, new((MediationSource)(1 + (place / 5 % 7)), "某机关 1 号", TimeKind.BeforeFiling), at)
            : MediationCase.Start(Guid.CreateVersion7(), person, committee.Region, at);
        _mediation.Fill(new((DisputeType)(place % 18), "楼上漏水，泡坏天花板。", "修好水管，赔钱。", Amount, HasViolence: false, HasMinor: false), at);
        _mediation.NameStarter(new("赵小梅", PhoneNumber.Parse($"1391{place:D7}"), null, null), at);
        _mediation.AddParty(Side.Other, new("钱大勇", PhoneNumber.Parse($"1392{place:D7}"), null, null), at);
        var number = string.Create(CultureInfo.InvariantCulture, $"TJ-{committee.Region}-{at.DayInChina():yyyyMMdd}-S{place}");
        _matter = Matter.Open(
            MatterKind.Mediation, number, _mediation.PersonId, committee.Region, "漏水", ($"/my/mediation/{_mediation.Id}", $"/desk/mediation/{_mediation.Id}"), at);
        db.Add(_matter);
        db.Add(_mediation);
        Receive(isReferred, at);
        return _matter.Id;
    }

    private static NextStep At(StatutoryStep step, DateTimeOffset from, Guid? who = null) =>
        new(step.Actor, who, step.What, from.AddDays(step.Limit.Fallback.Count), $"{step.Limit.Name}={step.Limit.Fallback}");

    private void Receive(bool isReferred, DateTimeOffset at)
    {
        if (isReferred)
        {
            _mediation.Open(_matter, _officer, committee.Id, At(MediationSteps.Answer, at), at);
        }
        else
        {
            _mediation.Send(_matter, At(MediationSteps.Screen, at), at);
            if (Kind < 2)
            {
                return;
            }

            if (Kind is 98 or 99)
            {
                _mediation.TurnDown(_matter, _officer, NotAcceptedGround.Reserved, "去法院", at.AddDays(1));
                return;
            }

            _mediation.Accept(_matter, _officer, committee.Id, At(MediationSteps.Answer, at), at.AddDays(1));
        }

        Mediate(at.AddDays(2));
    }

    private void Mediate(DateTimeOffset at)
    {
        Action[] way =
        [
            () => _mediation.Parties.Where(party => party.Status is PartyStatus.Invited).ToList().ForEach(party => _mediation.Agree(party, _matter, At(MediationSteps.Choose, at), at)),
            () => _mediation.LapseChoice(_matter, At(MediationSteps.Appoint, at), at),
            () => _mediation.Appoint(_mediator, _matter, _officer, At(MediationSteps.TakeOn, at, _mediator), at),
            () => _mediation.TakeOn(_mediator, null, _matter, At(MediationSteps.Mediate, at, _mediator), at),
        ];
        foreach (var step in way.Take(Kind < 10 ? Math.Max(Kind - 2, 0) : way.Length))
        {
            step();
        }

        if (Kind is >= 10 and < 70)
        {
            Agree(at.AddDays(Kind < 14 ? 0 : place % 33));
        }
        else if (Kind >= 70)
        {
            End(at.AddDays(place % 28));
        }
    }

    private void End(DateTimeOffset at)
    {
        switch (Ends[place / 100 % Ends.Length])
        {
            case EndCode.SettledOrWithdrawn:
                _mediation.Withdraw(_matter, at);
                break;
            case EndCode.TimeOut:
                _mediation.TimeOut(_matter, at);
                break;
            case var how:
                _mediation.EndWithout(_mediator, how, "谈不拢", _matter, at);
                break;
        }
    }

    private void Agree(DateTimeOffset at)
    {
        var (payee, payer) = (_mediation.Parties[0], _mediation.Parties[1]);
        var first = at.DayInChina().AddDays(20);
        var terms = new OfferTerms(payer.Id, payee.Id, Amount, [new(Amount / 3, first), new(Amount / 3 * 2, first.AddDays(30))], "");
        var text = new AgreementText(
            string.Create(CultureInfo.InvariantCulture, $"TX-{committee.Region}-{at.DayInChina():yyyyMMdd}-S{place}"),
            [.. _mediation.Parties.Select(party => new NamedParty(party.Id, party.Side, party.Name, null, null))], "漏水", terms, "银行转账");
        var isOral = place % 4 == 1;
        var agreement = isOral
            ? MediationAgreement.Record(_mediation.Id, committee.Region, text, "沈和", committee.Name, at)
            : MediationAgreement.LayOut(_mediation.Id, committee.Region, text, "沈和", committee.Name, at);
        _mediation.LayOut(_mediator, _matter, At(MediationSteps.Sign, at), at);
        if (!isOral)
        {
            foreach (var party in text.Parties)
            {
                agreement.Sign(new(party.Id, party.Name, at, agreement.Hash, null, "", null));
            }
        }

        _mediation.Conclude(_matter, EntryAuthor.Staff, _mediator, "Mediation.DidSignAll", At(MediationSteps.Confirm, at), at);
        db.Add(agreement);
        Follow(agreement, at);
    }

    private void Follow(MediationAgreement agreement, DateTimeOffset at)
    {
        var confirmation = JudicialConfirmation.Open(agreement, "某区人民法院", at.AddDays(30));
        db.Add(confirmation);
        var payments = AgreedPayment.Of(agreement).ToList();
        db.AddRange(payments);
        if (Kind < 14)
        {
            return;
        }

        if (place % 3 == 0)
        {
            confirmation.Want(_mediation.Parties[0], [_mediation.Parties[0].Id], at.AddDays(2));
            confirmation.Submit("某区人民法院", at.AddDays(3));
            confirmation.Rule(place % 21 != 0, "（2026）某民特 1 号", at.AddDays(9).DayInChina(), at.AddDays(9));
        }
        else
        {
            confirmation.Lapse();
        }

        foreach (var payment in payments.Where(payment => payment.DueOn < now.DayInChina() && place % 7 != 0))
        {
            payment.Report(payment.PayerId, null, at.AddDays(20));
            payment.Answer(payment.PayeeId, came: true, at.AddDays(21));
        }

        _mediation.Close(_mediator, confirmation: null, _matter, at.AddDays(31));
    }
}
