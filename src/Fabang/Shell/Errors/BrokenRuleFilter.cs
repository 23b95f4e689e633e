using System.Reflection;
using Fabang.Shell.Language;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Errors;

/// <summary>
/// A broken rule, or a change that came too late, becomes a sentence on the page the person is on: 409, with the newest state
/// of things and with everything they typed.
/// </summary>
internal sealed class BrokenRuleFilter(ModuleTexts modules, IStringLocalizer<Texts> texts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        var sentence = executed.Exception switch
        {
            BrokenRuleException broken => modules.SentenceOf(broken),
            DbUpdateConcurrencyException => texts["Conflict.SomeoneElse"].Value,
            _ => null,
        };
        if (sentence is not null && !executed.ExceptionHandled)
        {
            context.ModelState.AddModelError(FieldOf(context.HandlerInstance, executed.Exception as BrokenRuleException), sentence);
            executed.ExceptionHandled = true;
            executed.Result = await PageAgain.ShowAsync(context, StatusCodes.Status409Conflict);
        }
    }

    /// <summary>The field that says it breaks this rule; the page as a whole when none does.</summary>
    private static string FieldOf(object page, BrokenRuleException? broken) => page.GetType().GetProperties()
        .FirstOrDefault(field => broken is not null && field.GetCustomAttribute<BreaksAttribute>() is { } breaks && breaks.Codes.Contains(broken.Code))?.Name ?? "";
}
