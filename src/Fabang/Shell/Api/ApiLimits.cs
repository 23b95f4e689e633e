using System.Globalization;
using System.Threading.RateLimiting;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Fabang.Shell.Api;

/// <summary>
/// Limits of /api by client address, so that one program cannot take the search from everybody else. Each node counts for itself;
/// behind a proxy the address is the forwarded one.
/// </summary>
internal static class ApiLimits
{
    /// <summary>For what is read by its address.</summary>
    public const string Reads = "api";

    /// <summary>For what has to be searched or worked out.</summary>
    public const string Searches = "api-searches";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddApiLimits(this IServiceCollection services)
    {
        services.AddOptions<ApiLimitOptions>().BindConfiguration("Api").ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = RefuseAsync;
            limiter.AddPolicy(Reads, http => Of(http, limits => limits.RequestsPerMinute));
            limiter.AddPolicy(Searches, http => Of(http, limits => limits.SearchesPerMinute));
        });
    }

    private static RateLimitPartition<string> Of(HttpContext http, Func<ApiLimitOptions, int> most) =>
        RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress is { } address ? NetworkAddress.Of(address) : "", _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = most(http.RequestServices.GetRequiredService<IOptions<ApiLimitOptions>>().Value),
            Window = Window,
        });

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken cancel)
    {
        var http = refused.HttpContext;
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : Window;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await http.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = http,
            ProblemDetails =
            {
                Status = StatusCodes.Status429TooManyRequests,
                Title = "Too Many Requests",
                Detail = http.RequestServices.GetRequiredService<IStringLocalizer<Texts>>()["Api.TooMany", seconds],
            },
        });
    }
}
