using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Fabang.Shell.Api;

/// <summary>What all endpoints under /api/v1 have in common: limits, the way they are written, and the document that describes them.</summary>
internal static class ApiSetup
{
    public const string Version = "v1";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddApiLimits();
        services.AddTransient<Asked>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            // A number would get past the names.
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
            json.SerializerOptions.Converters.Add(new TypedTextConverter());
        });
        // What cannot be read is said in words, in Production too.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi(Version, document =>
        {
            document.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith($"api/{Version}/", StringComparison.Ordinal) is true;
            document.AddDocumentTransformer<ApiDocument>();
            document.AddOperationTransformer<ApiDocument>();
            document.AddSchemaTransformer<ApiDocument>();
        });
    }

    public static void MapApi(this WebApplication app) => app.MapOpenApi().AllowAnonymous().RequireRateLimiting(ApiLimits.Reads);

    /// <summary>Endpoints for everybody under /api/v1, limited by the address of the asker.</summary>
    public static RouteGroupBuilder MapPublicApi(this IEndpointRouteBuilder routes, string tag) =>
        routes.MapGroup($"/api/{Version}").WithTags(tag).AllowAnonymous().RequireRateLimiting(ApiLimits.Reads).AddEndpointFilter(new CheckBody());

    /// <summary>It costs more than a look: its own limit.</summary>
    public static RouteHandlerBuilder AsSearch(this RouteHandlerBuilder endpoint) => endpoint.RequireRateLimiting(ApiLimits.Searches);

    /// <summary>Shows in the document how it is asked, and what it answers.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, object answer, params (string Parameter, string Value)[] asked) =>
        endpoint.WithMetadata(new ApiExample(answer, null, asked.ToDictionary(pair => pair.Parameter, pair => pair.Value)));

    /// <summary>It adds something, once, however often it is sent under one key. The handler takes an <see cref="IdempotencyKey"/>.</summary>
    public static RouteHandlerBuilder Once(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter<IdempotencyKey.Needed>()
        .WithMetadata(new ApiHeader(IdempotencyKey.Header, "A UUID that you make; the same one when you send the same thing again. 自己生成的 UUID，重发时不变", "0195b4c2-6a00-7000-8000-00000000000a"));

    /// <summary>The same, for one that is sent a body.</summary>
    public static RouteHandlerBuilder WithBodyExample(this RouteHandlerBuilder endpoint, object answer, object body, params (string Parameter, string Value)[] asked) =>
        endpoint.WithMetadata(new ApiExample(answer, body, asked.ToDictionary(pair => pair.Parameter, pair => pair.Value)));
}
