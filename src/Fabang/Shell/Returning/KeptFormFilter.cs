using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Fabang.Shell.Returning;

/// <summary>Shows a page with what was typed into it before its reader had to sign in again. Fields show what was sent before what was loaded.</summary>
internal sealed class KeptFormFilter(KeptForms forms, PageParts page) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) || context.HandlerMethod?.Name is not null || executed.Result is not PageResult
            || await forms.TakeAsync(context.HttpContext) is not { } fields)
        {
            return;
        }

        foreach (var (name, values) in fields.Where(field => !context.HttpContext.Request.Query.ContainsKey(field.Key)))
        {
            context.ModelState.SetModelValue(name, new ValueProviderResult(new StringValues(values)));
            context.ModelState.MarkFieldSkipped(name);
        }

        page.HasKeptForm = true;
    }
}
