using System.Globalization;

namespace Fabang.Kernel.Log;

/// <summary>
/// Writes into the audit log what the save interceptor cannot see: sign-ins, exports, changes made by <c>ExecuteUpdate</c>.
/// The entry is saved with the caller's next save.
/// </summary>
public sealed class AuditLog(FabangDb db, Actor actor, TimeProvider clock)
{
    /// <param name="action">What was done, in the past tense: <c>signed-in</c>, <c>claimed</c>.</param>
    /// <param name="subject">The kind of thing it was done to: the name of its class.</param>
    /// <param name="id">Which one: its Guid or number.</param>
    /// <param name="region">Six digits, where the thing belongs to a region: the auditors of that region see the entry.</param>
    /// <param name="by">The account that acted, where the request does not know it yet: at sign-in.</param>
    public void Add(string action, string subject, IFormattable id, string? region = null, Guid? by = null) => db.Add(new AuditEntry
    {
        At = clock.GetUtcNow(),
        ActorId = by ?? actor.Id,
        Action = action,
        Subject = subject,
        SubjectId = id.ToString(null, CultureInfo.InvariantCulture),
        Region = region,
    });
}
