using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>Tells the person that their complaint has come on; what was decided stays on the page.</summary>
internal sealed class TellComplaint(FabangDb db, Messages messages) : IHandle<ComplaintAnswered>
{
    public static readonly MessageTemplate Complaint = MessageTemplate.Of<Texts>("Complaint");

    public async Task HandleAsync(ComplaintAnswered happened, CancellationToken cancel)
    {
        var complaint = await db.Set<Complaint>().AsNoTracking().SingleAsync(one => one.Id == happened.ComplaintId, cancel);
        await messages.QueueAsync(new MessageDraft(Complaint, Recipient.Account(complaint.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = complaint.Number },
            About = MatterTopics.Of(complaint.MatterId),
        }, cancel);
    }
}
