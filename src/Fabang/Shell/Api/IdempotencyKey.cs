using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Api;

/// <summary>
/// The id that a program makes for what it adds, in the header <c>Idempotency-Key</c>: what arrives again under it is not added again, and is answered alike.
/// </summary>
/// <param name="Id">Of what is added.</param>
internal readonly record struct IdempotencyKey(Guid Id)
{
    public const string Header = "Idempotency-Key";

    public static ValueTask<IdempotencyKey> BindAsync(HttpContext http, ParameterInfo _) =>
        ValueTask.FromResult(new IdempotencyKey(Guid.TryParse(http.Request.Headers[Header], out var id) ? id : Guid.Empty));

    /// <summary>400 where there is none.</summary>
    internal sealed class Needed(IStringLocalizer<Texts> texts) : IEndpointFilter
    {
        public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
            context.Arguments.OfType<IdempotencyKey>().Single().Id == Guid.Empty
                ? TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { [Header] = [texts["Api.Key"]] })
                : await next(context);
    }
}
