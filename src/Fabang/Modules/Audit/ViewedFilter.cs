using System.Globalization;
using System.Reflection;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Audit;

/// <summary>
/// Writes down that a member of staff was shown something, once it really was. A part of a page that is fetched again when
/// something changed is the same look, and is not counted anew.
/// </summary>
internal sealed class ViewedFilter(CurrentUser user, TimeProvider clock, IServiceScopeFactory scopes) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var executed = await next();
        var page = context.Controller;
        if (executed is { Canceled: false, Exception: null, Result: PageResult or FileResult }
            && context.HttpContext.Response.StatusCode is StatusCodes.Status200OK
            && page.GetType().GetCustomAttribute<ViewedAttribute>() is { } viewed
            && context.RouteData.Values["id"] is { } id
            && user is { IsStaff: true, Id: { } viewer })
        {
            await SaveAsync(new AuditEntry
            {
                At = clock.GetUtcNow(),
                ActorId = viewer,
                Action = "viewed",
                Subject = viewed.Subject,
                SubjectId = Convert.ToString(id, CultureInfo.InvariantCulture)!,
                Region = (page as IRegional)?.Region.Value,
            });
        }
    }

    /// <summary>Apart from the page's own context, which may hold changes that nobody wanted saved.</summary>
    private async Task SaveAsync(AuditEntry entry)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        db.Add(entry);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
