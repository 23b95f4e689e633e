using System.Linq.Expressions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>Signs people in and out.</summary>
public sealed class Sessions(FabangDb db, CurrentUser user, AuditLog audit, IHttpContextAccessor http, TimeProvider clock)
{
    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Only a browser can be signed in.");

    /// <summary>
    /// Adds the session, a new one at each sign-in, and ends the one this browser had. The caller saves, with whatever made
    /// the sign-in right, and then calls <see cref="SendCookieAsync"/>.
    /// </summary>
    /// <param name="account">Who.</param>
    /// <param name="method">How they showed it.</param>
    /// <param name="device">What a program calls the device it runs on; null for what a browser says of itself.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Session> BeginAsync(Account account, SignInMethod method, string? device = null, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (user.SessionId is { } old)
        {
            await EndAsync(session => session.Id == old, cancel);
        }

        var session = Session.Begin(account.Id, account.Kind, method, device ?? DeviceName.Of(Http.Request.Headers.UserAgent), now);
        db.Add(session);
        audit.Add("signed-in", nameof(Account), account.Id, by: account.Id);
        return session;
    }

    /// <summary>Signs somebody in who has shown who they are.</summary>
    public async Task SignInAsync(Account account, SignInMethod method, CancellationToken cancel = default)
    {
        var session = await BeginAsync(account, method, cancel: cancel);
        await db.SaveChangesAsync(cancel);
        await SendCookieAsync(session, cancel);
    }

    /// <summary>Gives the browser its cookie. From here on, in this request too, the person is signed in.</summary>
    public async Task SendCookieAsync(Session session, CancellationToken cancel = default)
    {
        var grants = await db.Set<RoleGrant>().AsNoTracking()
            .Where(grant => grant.AccountId == session.AccountId && grant.RevokedAt == null).ToListAsync(cancel);
        await Http.SignInAsync(SessionCookie.Scheme, SessionCookie.Ticket(session), new AuthenticationProperties
        {
            // On a computer of the office, closing the browser signs out.
            IsPersistent = session.Kind is AccountKind.Citizen,
            IssuedUtc = clock.GetUtcNow(),
            ExpiresUtc = clock.GetUtcNow() + Session.IdleOf(session.Kind),
        });
        Http.User = SessionCookie.Person(session.Id, session.AccountId, session.CreatedAt, grants.Select(grant => new Grant(grant.Role, grant.Region)));
    }

    /// <summary>Ends the session of this browser.</summary>
    public async Task SignOutAsync(CancellationToken cancel = default)
    {
        await EndMineAsync(cancel);
        await Http.SignOutAsync(SessionCookie.Scheme);
    }

    /// <summary>Ends the session of whoever asks, by cookie or by token; a browser keeps its cookie, which opens nothing any more.</summary>
    public async Task EndMineAsync(CancellationToken cancel = default)
    {
        if (user.SessionId is { } mine)
        {
            await EndAsync(session => session.Id == mine, cancel);
            audit.Add("signed-out", nameof(Account), user.RequiredId);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Where an account is signed in, the last seen first.</summary>
    public async Task<IReadOnlyList<Session>> OpenOfAsync(Guid account, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var citizensSince = now - Session.CitizenIdle;
        var staffSince = now - Session.StaffIdle;
        return await db.Set<Session>().AsNoTracking()
            .Where(session => session.AccountId == account && session.EndedAt == null
                && session.LastSeenAt > (session.Kind == AccountKind.Staff ? staffSince : citizensSince))
            .OrderByDescending(session => session.LastSeenAt).ToListAsync(cancel);
    }

    /// <summary>Ends one session of an account.</summary>
    /// <returns>Whether there was such a session.</returns>
    public async Task<bool> EndOneAsync(Guid account, Guid id, CancellationToken cancel = default) =>
        await EndAsync(session => session.Id == id && session.AccountId == account, cancel) > 0;

    /// <summary>Signs an account out everywhere, or everywhere else.</summary>
    public async Task EndAllAsync(Guid account, Guid? except = null, CancellationToken cancel = default)
    {
        await EndAsync(session => session.AccountId == account && session.Id != except, cancel);
        audit.Add("signed-out-everywhere", nameof(Account), account);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<int> EndAsync(Expression<Func<Session, bool>> which, CancellationToken cancel)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return await db.Set<Session>().Where(which).Where(session => session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancel);
    }
}
