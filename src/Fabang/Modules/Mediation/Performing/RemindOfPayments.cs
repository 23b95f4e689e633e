using System.Globalization;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Performing;

/// <summary>Tells who pays that a payment is near, and both that one was missed, once each.</summary>
internal sealed class RemindOfPayments(FabangDb db, Messages messages, TimeProvider clock) : IJob
{
    public static readonly MessageTemplate Near = MessageTemplate.Of<Texts>("PaymentNear");

    public static readonly MessageTemplate Missed = MessageTemplate.Of<Texts>("PaymentMissed");

    private const int Batch = 200;

    private const int DaysBefore = 3;

    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (today, soon) = (now.DayInChina(), now.DayInChina().AddDays(DaysBefore));
        var open = await db.Set<AgreedPayment>().Where(payment => payment.Status != DutyStatus.Done)
            .Where(payment => (payment.MissedAt == null && payment.DueOn < today) || (payment.RemindedAt == null && payment.DueOn >= today && payment.DueOn <= soon))
            .OrderBy(payment => payment.DueOn).ThenBy(payment => payment.Id).Take(Batch).ToListAsync(cancel);
        foreach (var payment in open)
        {
            if (payment.DueOn < today)
            {
                payment.Miss(now);
                await TellAsync(Missed, payment, [payment.PayerId, payment.PayeeId], cancel);
            }
            else
            {
                payment.Remind(now);
                await TellAsync(Near, payment, [payment.PayerId], cancel);
            }

            // One by one: of two nodes the second finds it told.
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task TellAsync(MessageTemplate template, AgreedPayment payment, IReadOnlyList<Guid> whom, CancellationToken cancel)
    {
        var people = await db.Set<MediationParty>().Where(party => whom.Contains(party.Id) && party.PersonId != null).Select(party => party.PersonId!.Value).ToListAsync(cancel);
        var matter = await db.Set<MediationCase>().Where(one => one.Id == payment.CaseId).Join(db.Set<Matter>(), one => one.MatterId, one => one.Id, (_, matter) => new { matter.Id, matter.Number }).SingleAsync(cancel);
        foreach (var person in people)
        {
            await messages.QueueAsync(new MessageDraft(template, Recipient.Account(person))
            {
                Parameters = new Dictionary<string, string> { ["number"] = matter.Number, ["day"] = payment.DueOn.ToString("M月d日", CultureInfo.InvariantCulture) },
                About = MatterTopics.Of(matter.Id),
            }, cancel);
        }
    }
}
