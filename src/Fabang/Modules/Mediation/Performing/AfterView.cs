using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;

namespace Fabang.Modules.Mediation.Performing;

/// <summary>What comes after an agreement, as somebody reads it.</summary>
/// <param name="View">The mediation.</param>
/// <param name="Agreement">In effect.</param>
/// <param name="Confirmation">Null for an oral agreement: the court confirms what is written.</param>
/// <param name="Payments">By date.</param>
/// <param name="Me">The party who reads; null for the mediator.</param>
/// <param name="Today">In China.</param>
public sealed record AfterView(
    MediationView View, MediationAgreement Agreement, JudicialConfirmation? Confirmation, IReadOnlyList<AgreedPayment> Payments, MediationParty? Me, DateOnly Today)
{
    public string NameOf(Guid party) => Agreement.Text.Parties.First(one => one.Id == party).Name;

    public bool MayWant(DateTimeOffset now) => Me is { } me && Confirmation is { Status: ConfirmationStatus.Open } open && now < open.DueAt && !open.WantedBy.Contains(me.Id);

    public bool MayReport(AgreedPayment payment) => Me?.Id == payment.PayerId && payment.Can(DutyStatus.Reported);

    public bool MayAnswer(AgreedPayment payment) => Me?.Id == payment.PayeeId && payment.Status is not DutyStatus.Done;

    /// <summary>A payment was missed: who is owed reads what they can do.</summary>
    public AgreedPayment? Missed => Me is { } me ? Payments.FirstOrDefault(one => one.PayeeId == me.Id && one.IsMissed(Today)) : Payments.FirstOrDefault(one => one.IsMissed(Today));
}
