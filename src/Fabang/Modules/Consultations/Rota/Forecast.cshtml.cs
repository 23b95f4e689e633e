using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>How many questions to expect in each hour of the week, from the last eight weeks of the regions that the duty manager has (需求预测).</summary>
[Authorize(ConsultationsModule.Manage)]
public sealed class ForecastModel(FabangDb db, CurrentUser user, RegionTree tree, TimeProvider clock) : PageModel
{
    public NeedForecast Forecast { get; private set; } = null!;

    /// <summary>Hours in which hardly anything comes are left out of the table.</summary>
    public IEnumerable<IGrouping<DayOfWeek, HourNeed>> Days => Forecast.Hours.Where(hour => hour.High >= 1).GroupBy(hour => hour.Day);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var since = now.AddDays(-7 * (NeedForecast.MostWeeks + 1));
        Forecast = NeedForecast.Of(await db.Set<Consultation>().Within(user.RegionsFor(ConsultationsModule.Manage), tree)
            .Where(consultation => consultation.SentAt > since).Select(consultation => consultation.SentAt).ToListAsync(cancel), now);
    }
}
