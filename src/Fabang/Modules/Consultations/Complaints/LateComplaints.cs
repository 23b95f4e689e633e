using Fabang.Modules.Matters.Desk;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>Complaints that were not handled in time.</summary>
internal sealed class LateComplaints(ComplaintList list, IStringLocalizer<Texts> texts, TimeProvider clock) : IOverdueItems
{
    public async Task<IReadOnlyList<OverdueItem>> LateAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return [.. from complaint in await list.ToDoAsync(cancel)
                   where complaint.IsLate(now) && list.MayHandle(complaint)
                   select new OverdueItem(complaint.Number, texts["Desk.AComplaint"], complaint.Region, $"/desk/complaints/{complaint.Id}", texts["Overdue.Complaint"], complaint.DueAt!.Value)];
    }
}
