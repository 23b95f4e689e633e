using Fabang.Modules.Mediation.Agreements;

namespace Fabang.Modules.Mediation.Performing;

/// <summary>One payment of an agreement in effect (分期履行). 《人民调解法》第三十一条: the committee watches over it, and urges who does not pay.</summary>
public sealed class AgreedPayment : Entity
{
    /// <summary>《民事诉讼法》第二百五十条: enforcement is asked for within two years of the last day on which it was due.</summary>
    public const int YearsToEnforce = 2;

    public static readonly StateTable<DutyStatus> Moves = new()
    {
        [DutyStatus.Open] = [DutyStatus.Reported, DutyStatus.Done],
        [DutyStatus.Reported] = [DutyStatus.Done, DutyStatus.Denied],
        [DutyStatus.Denied] = [DutyStatus.Reported, DutyStatus.Done],
    };

    private AgreedPayment()
    {
    }

    public Guid CaseId { get; private init; }

    public Guid AgreementId { get; private init; }

    public Guid PayerId { get; private init; }

    public Guid PayeeId { get; private init; }

    /// <summary>In yuan.</summary>
    public decimal Amount { get; private init; }

    public DateOnly DueOn { get; private init; }

    public DutyStatus Status { get; private set; }

    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>The proof of payment; null where none was shown.</summary>
    public Guid? ProofId { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>When the payer was told that it is near.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When both were told that it was missed.</summary>
    public DateTimeOffset? MissedAt { get; private set; }

    public DateOnly EnforceBy => DueOn.AddYears(YearsToEnforce);

    /// <summary>All payments of an agreement, by date.</summary>
    public static IEnumerable<AgreedPayment> Of(MediationAgreement agreement)
    {
        var terms = agreement.Text.Terms;
        return terms.Total == 0 ? [] : terms.Instalments.Select(one => new AgreedPayment
        {
            CaseId = agreement.CaseId,
            AgreementId = agreement.Id,
            PayerId = terms.Payer!.Value,
            PayeeId = terms.Payee!.Value,
            Amount = one.Amount,
            DueOn = one.DueOn,
            Status = DutyStatus.Open,
        });
    }

    public bool Can(DutyStatus next) => Moves.Allows(Status, next);

    public bool IsMissed(DateOnly today) => Status is not DutyStatus.Done && today > DueOn;

    /// <summary>The payer says that it was paid.</summary>
    public void Report(Guid party, Guid? proof, DateTimeOffset now)
    {
        MustBe(party, PayerId);
        Move(DutyStatus.Reported);
        (ReportedAt, ProofId) = (now, proof ?? ProofId);
    }

    /// <summary>Who is paid says that it came, or that it did not.</summary>
    public void Answer(Guid party, bool came, DateTimeOffset now)
    {
        MustBe(party, PayeeId);
        Move(came ? DutyStatus.Done : DutyStatus.Denied);
        DoneAt = came ? now : null;
    }

    public void Remind(DateTimeOffset now) => RemindedAt = now;

    public void Miss(DateTimeOffset now) => MissedAt = now;

    private static void MustBe(Guid party, Guid expected)
    {
        if (party != expected)
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }
    }

    private void Move(DutyStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        Status = next;
    }
}
