using System.Globalization;
using Fabang.Shell.Language;

namespace Fabang.Modules.Accounts.Api;

/// <summary>Codes that are asked for too often: 429, and for how long to wait.</summary>
internal sealed class SlowDown(ModuleTexts texts) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (BrokenRuleException slow) when (slow.Code is "Accounts.TooManyCodes" && slow.Details is [int minutes])
        {
            context.HttpContext.Response.Headers.RetryAfter = (minutes * 60).ToString(CultureInfo.InvariantCulture);
            return TypedResults.Problem(texts.SentenceOf(slow), statusCode: StatusCodes.Status429TooManyRequests, type: slow.Code);
        }
    }
}
