using Fabang.Modules.Consultations;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>Walks the whole state table: each way is gone once, and each writes who must act next and one line of the timeline.</summary>
public class TransitionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly Responder Wang = new(Guid.CreateVersion7(), "王明");
    private static readonly Responder Li = new(Guid.CreateVersion7(), "李红");
    private static readonly Due Due = new(Now.AddHours(24), "consultations.answer-limit=24h");

    private static readonly Way[] Ways =
    [
        new(ConsultationStatus.Waiting, ConsultationStatus.Claimed, NextActor.Lawyer, (c, m) => c.Claim(m, Wang, Now)),
        new(ConsultationStatus.Waiting, ConsultationStatus.Claimed, NextActor.Lawyer, (c, m) => c.HandTo(m, Li, Wang, Now)),
        new(ConsultationStatus.Waiting, ConsultationStatus.Waiting, NextActor.Lawyer, (c, m) => c.MoveTo(m, new("330203"), "海曙区", Wang, Due, Now)),
        new(ConsultationStatus.Waiting, ConsultationStatus.Withdrawn, NextActor.Nobody, (c, m) => c.Withdraw(m, Now)),
        new(ConsultationStatus.Claimed, ConsultationStatus.Answered, NextActor.Person, Answer),
        new(ConsultationStatus.Claimed, ConsultationStatus.Waiting, NextActor.Lawyer, (c, m) => c.Release(m, Wang, "超出专长", Now)),
        new(ConsultationStatus.Claimed, ConsultationStatus.Waiting, NextActor.Lawyer, (c, m) => c.MoveTo(m, new("330203"), "海曙区", Wang, Due, Now)),
        new(ConsultationStatus.Claimed, ConsultationStatus.Claimed, NextActor.Lawyer, (c, m) => c.HandTo(m, Li, Wang, Now)),
        new(ConsultationStatus.Claimed, ConsultationStatus.Withdrawn, NextActor.Nobody, (c, m) => c.Withdraw(m, Now)),
        new(ConsultationStatus.Claimed, ConsultationStatus.Closed, NextActor.Nobody, (c, m) => c.Forget(m, Now), AfterFollowUp: true),
        new(ConsultationStatus.Answered, ConsultationStatus.Claimed, NextActor.Lawyer, (c, m) => c.AskOn(m, Guid.CreateVersion7(), "还有", 3, Due, Now)),
        new(ConsultationStatus.Answered, ConsultationStatus.Closed, NextActor.Nobody, (c, m) => c.Close(m, byPerson: false, Now)),
        new(ConsultationStatus.Closed, ConsultationStatus.Claimed, NextActor.Lawyer, (c, m) => c.Reopen(m, Guid.CreateVersion7(), "又变了", Now.AddDays(1), Due, Now)),
    ];

    [Fact]
    public void Each_way_of_the_table_is_gone_and_no_other() => Assert.Equal(
        Consultation.Moves.SelectMany(row => row.Value.Select(to => (From: row.Key, To: to))).Order(),
        Ways.Select(way => (way.From, way.To)).Distinct().Order());

    [Fact]
    public void Each_writes_who_must_act_next_and_a_line_of_the_timeline() => Assert.All(Ways, way =>
    {
        var matter = Matter.Open(
            MatterKind.Consultation, "ZX-330106-20260302-0001", Guid.CreateVersion7(), new RegionCode("330106"), "没发工资", ("/my", "/desk"), Now);
        var consultation = At(way, matter);
        var (before, lines) = (matter.Next, matter.Entries.Count);

        way.Go(consultation, matter);

        Assert.Equal((way.To, way.Next), (consultation.Status, matter.Next.Actor));
        Assert.Equal(way.Next is NextActor.Lawyer ? consultation.LawyerId : matter.Next.ActorId, matter.Next.ActorId);
        Assert.True(way.From == way.To || matter.Next != before);
        Assert.Equal(lines + 1, matter.Entries.Count);
    });

    private static Consultation At(Way way, Matter matter)
    {
        var consultation = Consultation.Send(Guid.CreateVersion7(), matter, "没发工资", Due, Now);
        if (way.From is ConsultationStatus.Waiting)
        {
            return consultation;
        }

        consultation.Claim(matter, Wang, Now);
        if (way.From is ConsultationStatus.Claimed && !way.AfterFollowUp)
        {
            return consultation;
        }

        Answer(consultation, matter);
        if (way.AfterFollowUp)
        {
            consultation.AskOn(matter, Guid.CreateVersion7(), "还有", 3, Due, Now);
        }

        if (way.From is ConsultationStatus.Closed)
        {
            consultation.Close(matter, byPerson: true, Now);
        }

        return consultation;
    }

    private static void Answer(Consultation consultation, Matter matter) =>
        consultation.Answer(matter, Wang, Guid.CreateVersion7(), "可以要求支付。", [], new(Now.AddDays(7), "consultations.closing-limit=7d"), Now);

    private sealed record Way(
        ConsultationStatus From, ConsultationStatus To, NextActor Next, Action<Consultation, Matter> Go, bool AfterFollowUp = false);
}
