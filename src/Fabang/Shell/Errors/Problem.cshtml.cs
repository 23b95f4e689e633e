using System.Diagnostics;
using Fabang.Shell.Language;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Shell.Errors;

/// <summary>
/// The page for everything that goes wrong outside a form: says what happened in plain words, what to do now,
/// and for a bug the number under which the log has the rest.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    /// <summary>The beginning of the trace id: enough to find it in the log, short enough to read out on the phone.</summary>
    private const int ReferenceLength = 12;

    public string Title { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>The sentence of the rule that was broken.</summary>
    public string? Rule { get; private set; }

    /// <summary>The page as it is now, where looking again helps.</summary>
    public string? Back { get; private set; }

    public string BackText { get; private set; } = "Problem.Back";

    public string? Reference { get; private set; }

    /// <summary>Whatever the method of the failed request was, this is what is shown; so no handler, which would depend on it.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Error;
        var code = failure is null ? Convert.ToInt32(RouteData.Values["code"], null) : FailureStatus.Of(failure);
        // What a person may not see does not exist for them.
        Response.StatusCode = code is >= 400 and < 600 and not StatusCodes.Status403Forbidden ? code : StatusCodes.Status404NotFound;
        (Title, Advice) = WordsFor(Response.StatusCode);
        if (failure is BrokenRuleException broken)
        {
            Rule = HttpContext.RequestServices.GetRequiredService<ModuleTexts>().SentenceOf(broken);
        }

        if (Response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status409Conflict or StatusCodes.Status413PayloadTooLarge)
        {
            Back = ReturnAddress.Of(HttpContext);
            BackText = Response.StatusCode is StatusCodes.Status409Conflict ? "Problem.Back" : "Problem.Reload";
        }

        if (Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            var trace = Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier;
            Reference = trace[..Math.Min(trace.Length, ReferenceLength)];
        }
    }

    private static (string Title, string Advice) WordsFor(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ("Problem.SignIn.Title", "Problem.SignIn.Advice"),
        StatusCodes.Status404NotFound => ("Problem.NotFound.Title", "Problem.NotFound.Advice"),
        StatusCodes.Status409Conflict => ("Problem.Conflict.Title", "Problem.Conflict.Advice"),
        StatusCodes.Status413PayloadTooLarge => ("Problem.TooLarge.Title", "Problem.TooLarge.Advice"),
        StatusCodes.Status429TooManyRequests => ("Problem.TooMany.Title", "Problem.TooMany.Advice"),
        < StatusCodes.Status500InternalServerError => ("Problem.BadRequest.Title", "Problem.BadRequest.Advice"),
        _ => ("Problem.Bug.Title", "Problem.Bug.Advice"),
    };
}
