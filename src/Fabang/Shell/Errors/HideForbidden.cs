namespace Fabang.Shell.Errors;

/// <summary>What a person may not see does not exist for them: 404, not 403.</summary>
internal sealed class HideForbidden(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        await next(http);
        if (http.Response is { StatusCode: StatusCodes.Status403Forbidden, HasStarted: false })
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
