using System.Threading.RateLimiting;
using Fabang.Shell.Api;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Fabang.Modules.Accounts.Api;

/// <summary>What endpoints have in common that are for a citizen who is signed in with a token.</summary>
internal static class CitizenApi
{
    /// <summary>A carrier puts thousands of telephones behind one address: who is signed in is counted by session.</summary>
    private const string BySession = "api-mine";

    public static void AddCitizenApi(this IServiceCollection services) => services.Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(BySession, http =>
        RateLimitPartition.GetFixedWindowLimiter(KeyOf(http), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = http.RequestServices.GetRequiredService<IOptions<ApiLimitOptions>>().Value.RequestsPerMinute,
            Window = TimeSpan.FromMinutes(1),
        })));

    /// <summary>Endpoints under /api/v1 for a citizen with a token: no cookie and no member of the staff gets in, and somebody else's things are not there.</summary>
    public static RouteGroupBuilder MapCitizenApi(this IEndpointRouteBuilder routes, string tag) => routes.MapGroup($"/api/{ApiSetup.Version}").WithTags(tag)
        .RequireAuthorization(policy => policy.AddAuthenticationSchemes(SessionToken.Name).RequireAuthenticatedUser())
        .RequireRateLimiting(BySession)
        .AddEndpointFilter(new CheckBody());

    private static string KeyOf(HttpContext http) => http.RequestServices.GetRequiredService<SessionTokens>().SessionOf(http.Request) is { } session
        ? session.ToString("N")
        : http.Connection.RemoteIpAddress is { } address ? NetworkAddress.Of(address) : "";
}
