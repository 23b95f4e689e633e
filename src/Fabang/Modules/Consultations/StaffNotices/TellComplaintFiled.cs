using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>Tells the duty managers who handle it that a complaint has come, or has gone one step up to them. Who answered, or decided it before, is not told.</summary>
internal sealed class TellComplaintFiled(FabangDb db, StaffMessages staff) : IHandle<ComplaintFiled>
{
    public static readonly MessageTemplate ComplaintCame = MessageTemplate.Of<Texts>("ComplaintCame");

    public async Task HandleAsync(ComplaintFiled happened, CancellationToken cancel)
    {
        var complaint = await db.Set<Complaint>().AsNoTracking().SingleAsync(one => one.Id == happened.ComplaintId, cancel);
        if (!complaint.IsOpen)
        {
            return;
        }

        var managers = await staff.ManagersAsync(complaint.HandlerRegion, [.. new[] { complaint.LawyerId, complaint.DecidedBy }.OfType<Guid>()], cancel);
        await staff.QueueAsync(StaffNotice.Complaint, managers, to => new MessageDraft(ComplaintCame, to)
        {
            Parameters = new Dictionary<string, string> { ["number"] = complaint.Number },
            About = MatterTopics.Of(complaint.MatterId),
        }, cancel);
    }
}
