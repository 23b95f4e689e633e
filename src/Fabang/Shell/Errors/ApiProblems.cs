using Fabang.Shell.Language;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Errors;

/// <summary>What goes wrong under /api is said as problem+json, in the reader's language where it is a rule.</summary>
internal sealed class ApiProblems(IProblemDetailsService problems, ModuleTexts modules, IStringLocalizer<Texts> texts) : IExceptionHandler
{
    public static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsApi(httpContext))
        {
            return false;
        }

        httpContext.Response.StatusCode = FailureStatus.Of(exception);
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails =
            {
                Status = httpContext.Response.StatusCode,
                Type = (exception as BrokenRuleException)?.Code,
                Detail = exception switch
                {
                    BrokenRuleException broken => modules.SentenceOf(broken),
                    DbUpdateConcurrencyException => texts["Conflict.SomeoneElse"],
                    _ => null,
                },
            },
        });
    }
}
