using System.Threading.RateLimiting;
using Fabang.Modules.Accounts;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>How often one person's pages may ask something of meetings, on one node: many times what a meeting of ten needs.</summary>
internal sealed class MeetingRate : IEndpointFilter, IDisposable
{
    private const int MostAMinute = 900;

    private readonly PartitionedRateLimiter<Guid> _limiter = PartitionedRateLimiter.Create<Guid, Guid>(account => RateLimitPartition.GetFixedWindowLimiter(
        account, _ => new FixedWindowRateLimiterOptions { PermitLimit = MostAMinute, Window = TimeSpan.FromMinutes(1) }));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var lease = _limiter.AttemptAcquire(context.HttpContext.RequestServices.GetRequiredService<CurrentUser>().RequiredId);
        return lease.IsAcquired ? await next(context) : Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => _limiter.Dispose();
}
