using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Desk;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>Call-backs, and corrections, that were not done in time.</summary>
internal sealed class LateCallBacks(CallBackList list, CurrentUser user, IStringLocalizer<Texts> texts, TimeProvider clock) : IOverdueItems
{
    public async Task<IReadOnlyList<OverdueItem>> LateAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return [.. from row in await list.RowsAsync(done: false, cancel)
                   let call = row.CallBack
                   where call.IsLate(now) && user.May(ConsultationsModule.Manage, call.Region)
                   select new OverdueItem(row.Number, row.Title, call.Region, $"/desk/call-backs/{call.Id}",
                       call.Status is CallBackStatus.Correcting ? texts["Overdue.Correction"] : texts["Overdue.CallBack"], call.DueAt)];
    }
}
