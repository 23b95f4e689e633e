using System.Globalization;
using System.Security.Claims;
using Fabang.Shell.Language;
using Fabang.Shell.Returning;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Reads the cookie of a signed-in person. It names a session; who that is and what they may do is looked up with each request (<see cref="OpenSessions"/>).
/// Under /api it is not looked at: <see cref="SessionToken"/> is asked there.
/// </summary>
internal sealed class SessionCookie(OpenSessions sessions, IEnumerable<Permission> permissions, KeptForms forms) : CookieAuthenticationEvents
{
    public const string Scheme = "Fabang.Session";
    public const string SessionClaim = "session";

    /// <summary>When the session began, in seconds of Unix time.</summary>
    public const string SinceClaim = "since";

    private const string HtmxRequest = "HX-Request";

    public static ClaimsPrincipal Ticket(Session session) =>
        new(new ClaimsIdentity([new Claim(SessionClaim, session.Id.ToString())], Scheme));

    public static ClaimsPrincipal Person(Guid session, Guid account, DateTimeOffset since, IEnumerable<Grant> grants) =>
        new(new ClaimsIdentity(
            [
                new Claim(SessionClaim, session.ToString()),
                Since(since),
                new Claim(ClaimTypes.NameIdentifier, account.ToString()),
                .. grants.Select(grant => grant.ToClaim()),
            ], Scheme));

    public static Claim Since(DateTimeOffset began) => new(SinceClaim, began.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var cancel = context.HttpContext.RequestAborted;
        var person = Guid.TryParse(context.Principal?.FindFirstValue(SessionClaim), out var id) ? await sessions.FindAsync(id, cancel: cancel) : null;
        if (person is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
            return;
        }

        context.ReplacePrincipal(person);
    }

    /// <summary>Staff pages send to the sign-in of staff; what was typed is kept for when they come back. What no person looks at gets the bare status.</summary>
    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var page = $"{(IsForStaff(http) ? "/staff/sign-in" : "/sign-in")}?from={Uri.EscapeDataString(ReturnAddress.Of(http))}";
        if (http.Request.Headers.ContainsKey(HtmxRequest))
        {
            // A part of an open page: the whole page must go to the sign-in, not the part.
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = "/sign-in";
        }
        else
        {
            await forms.KeepAsync(http);
            context.Response.Redirect(page);
        }
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private bool IsForStaff(HttpContext http)
    {
        var asked = http.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).OfType<string>().ToHashSet() ?? [];
        return permissions.Any(permission => asked.Contains(permission.Name) && !permission.Roles.Contains(Role.Citizen));
    }
}
