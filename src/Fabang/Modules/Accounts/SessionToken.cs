using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Reads the bearer token of a program that acts for a citizen. Like the cookie of a browser it names a session and nothing else, and what it opens is looked up with
/// each request. Staff have none.
/// </summary>
internal sealed class SessionToken(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionTokens tokens, OpenSessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Fabang.Token";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (tokens.SessionOf(Request) is not { } id)
        {
            return AuthenticateResult.NoResult();
        }

        return await sessions.FindAsync(id, AccountKind.Citizen, Context.RequestAborted) is { } person
            ? AuthenticateResult.Success(new(person, Name))
            : AuthenticateResult.Fail("The session is over.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
