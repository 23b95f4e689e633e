using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>Which messages about work somebody does not want.</summary>
internal sealed class NoticeData(FabangDb db) : IPersonalData
{
    public string Name => "staff-notices";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel) =>
        await db.Set<NoticeChoice>().AsNoTracking().SingleOrDefaultAsync(choice => choice.Id == account, cancel) is { } mine ? new { mine.Unwanted } : null;

    public Task EraseAsync(Guid account, CancellationToken cancel) => db.Set<NoticeChoice>().Where(choice => choice.Id == account).ExecuteDeleteAsync(cancel);
}
