using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fabang.Shell.Errors;

/// <summary>An address whose parts cannot be read (an id that is none) is an address of nothing: 404.</summary>
internal sealed class UnreadableIdFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (AddressValues.Of(context.RouteData).Any(part => context.ModelState.GetFieldValidationState(part.Key) == ModelValidationState.Invalid))
        {
            context.Result = new NotFoundResult();
            return;
        }

        await next();
    }
}
