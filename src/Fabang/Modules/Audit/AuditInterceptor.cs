using System.Globalization;
using System.Runtime.CompilerServices;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Fabang.Modules.Audit;

/// <summary>
/// Adds a line to the audit log for everything that a save adds, changes or removes, in the same transaction: there is
/// no change without its line, and no line without its change. It names what changed, never the values.
/// </summary>
internal sealed class AuditInterceptor(Actor actor, TimeProvider clock) : SaveChangesInterceptor
{
    /// <summary>What this save added, to be taken back should it fail: the caller may mend and save again.</summary>
    private readonly ConditionalWeakTable<DbContext, List<AuditEntry>> _added = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            db.ChangeTracker.DetectChanges();
            var entries = db.ChangeTracker.Entries().Where(IsWatched).Select(Describe).OfType<AuditEntry>().ToList();
            db.AddRange(entries);
            _added.AddOrUpdate(db, entries);
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        TakeBack(eventData.Context);
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        TakeBack(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>Accounts are entities of the framework, not of the Kernel, and no less worth watching.</summary>
    public static bool Watches(Type type) => type.IsAssignableTo(typeof(Entity)) || type.IsAssignableTo(typeof(IdentityUser<Guid>));

    private static bool IsWatched(EntityEntry entry) => Watches(entry.Metadata.ClrType);

    /// <returns>Null for what has not changed.</returns>
    private AuditEntry? Describe(EntityEntry entry)
    {
        var action = entry.State switch
        {
            EntityState.Added => "added",
            EntityState.Modified => "changed",
            EntityState.Deleted => "removed",
            _ => null,
        };
        var changed = entry.State is EntityState.Modified ? ChangedIn(entry) : null;
        if (action is null || changed == "")
        {
            return null;
        }

        return new AuditEntry
        {
            At = clock.GetUtcNow(),
            ActorId = actor.Id,
            Action = action,
            Subject = entry.Metadata.ClrType.Name,
            SubjectId = string.Format(CultureInfo.InvariantCulture, "{0:D}", entry.Property("Id").CurrentValue),
            Region = (entry.Entity as IRegional)?.Region.Value,
            Details = changed,
        };
    }

    /// <summary>Values that were only written anew, as a key rotation does, are no change.</summary>
    private static string ChangedIn(EntityEntry entry)
    {
        var names = entry.Properties
            .Where(property => property.IsModified && !property.Metadata.IsShadowProperty() && property.Metadata.Name is not nameof(Entity.Version))
            .Where(property => !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue))
            .Select(property => property.Metadata.Name);
        var joined = string.Join(", ", names);
        return joined.Length <= AuditEntry.LongestDetails ? joined : joined[..AuditEntry.LongestDetails];
    }

    private void TakeBack(DbContext? db)
    {
        if (db is not null && _added.TryGetValue(db, out var entries))
        {
            entries.ForEach(entry => db.Entry(entry).State = EntityState.Detached);
        }

        Forget(db);
    }

    private void Forget(DbContext? db)
    {
        if (db is not null)
        {
            _added.Remove(db);
        }
    }
}
