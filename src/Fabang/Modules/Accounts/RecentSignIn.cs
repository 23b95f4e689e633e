using Fabang.Shell.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Fabang.Modules.Accounts;

/// <summary>Ends a session that is not recent, and leads to the sign-in and back.</summary>
internal sealed class RecentSignIn(CurrentUser user, Sessions sessions, ITempDataDictionaryFactory notes, TimeProvider clock) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (clock.GetUtcNow() - user.SignedInAt <= Session.Recent)
        {
            await next();
            return;
        }

        var page = user.IsStaff ? "/staff/sign-in" : "/sign-in";
        await sessions.SignOutAsync(context.HttpContext.RequestAborted);
        notes.GetTempData(context.HttpContext)[nameof(RecentSignIn)] = true;
        context.Result = new RedirectResult($"{page}?from={Uri.EscapeDataString(ReturnAddress.Of(context.HttpContext))}");
    }
}
