using System.Reflection;
using System.Text.Json;
using Fabang.Shell.Language;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Errors;

/// <summary>
/// What goes wrong under /api is said as problem+json, in the reader's language where it is a rule. A rule that is broken by what stands in one member of the body
/// (<see cref="BreaksAttribute"/>) is 422 and names it; any other is 409.
/// </summary>
internal sealed class ApiProblems(IProblemDetailsService problems, ModuleTexts modules, IStringLocalizer<Texts> texts) : IExceptionHandler
{
    private const string Root = "/api";

    public static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments(Root);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The path of the request is that of the error page by now.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>() is not { } failed || !new PathString(failed.Path).StartsWithSegments(Root))
        {
            return false;
        }

        var problem = Said(httpContext, exception);
        problem.Status ??= FailureStatus.Of(exception);
        httpContext.Response.StatusCode = problem.Status.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    private ProblemDetails Said(HttpContext http, Exception exception) => exception switch
    {
        BrokenRuleException broken when FieldOf(http, broken) is { } field => new HttpValidationProblemDetails(Of(field, modules.SentenceOf(broken)))
        {
            Status = StatusCodes.Status422UnprocessableEntity,
            Type = broken.Code,
            Title = null,
            Detail = modules.SentenceOf(broken),
        },
        BrokenRuleException broken => new ProblemDetails { Type = broken.Code, Detail = modules.SentenceOf(broken) },
        DbUpdateConcurrencyException => new ProblemDetails { Detail = texts["Conflict.SomeoneElse"] },
        BadHttpRequestException { InnerException: JsonException { Path: ['$', '.', .. var member] } } => new HttpValidationProblemDetails(Of(member, texts["Api.Member"])) { Title = null, Detail = texts["Api.Json"] },
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType } => new ProblemDetails { Detail = texts["Api.Json"] },
        _ => new ProblemDetails(),
    };

    /// <summary>The member of the body that says it breaks this rule; null when none does.</summary>
    private static string? FieldOf(HttpContext http, BrokenRuleException broken) =>
        http.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType?.GetProperties()
            .FirstOrDefault(member => member.GetCustomAttribute<BreaksAttribute>()?.Codes.Contains(broken.Code) is true) is { } found
            ? JsonNamingPolicy.CamelCase.ConvertName(found.Name)
            : null;

    private static Dictionary<string, string[]> Of(string field, string sentence) => new(StringComparer.Ordinal) { [field] = [sentence] };
}
