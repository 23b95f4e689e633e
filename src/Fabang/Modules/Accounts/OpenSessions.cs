using System.Security.Claims;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Who is signed in by a session, and what they may do: read from the database with each request, so that an ended session or a grant taken back counts at once,
/// on every node.
/// </summary>
internal sealed class OpenSessions(FabangDb db, TimeProvider clock)
{
    /// <param name="id">The session that a cookie or a token names.</param>
    /// <param name="kind">Only sessions of such accounts; null for all.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Null where it does not exist, was ended, or has grown too old.</returns>
    public async Task<ClaimsPrincipal?> FindAsync(Guid id, AccountKind? kind = null, CancellationToken cancel = default)
    {
        var rows = await (
            from session in db.Set<Session>()
            where session.Id == id && session.EndedAt == null && (kind == null || session.Kind == kind)
            from grant in db.Set<RoleGrant>().Where(grant => grant.AccountId == session.AccountId && grant.RevokedAt == null).DefaultIfEmpty()
            select new { session.AccountId, session.Kind, session.CreatedAt, session.LastSeenAt, Role = (Role?)grant.Role, Region = (RegionCode?)grant.Region })
            .ToListAsync(cancel);
        var now = clock.GetUtcNow();
        if (rows is not [var seen, ..] || now - seen.LastSeenAt > Session.IdleOf(seen.Kind) || now - seen.CreatedAt > Session.LongestOf(seen.Kind))
        {
            return null;
        }

        if (now - seen.LastSeenAt > Session.Glimpse)
        {
            await db.Set<Session>().Where(session => session.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), cancel);
        }

        return SessionCookie.Person(id, seen.AccountId, seen.CreatedAt, rows.Where(row => row.Role is not null).Select(row => new Grant(row.Role!.Value, row.Region!.Value)));
    }
}
