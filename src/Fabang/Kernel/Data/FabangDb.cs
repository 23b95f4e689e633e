using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Data;

/// <summary>
/// The one database. Modules map their own tables (<c>*Tables.cs</c>) and query with <c>Set&lt;T&gt;()</c>,
/// so this class never grows when a module does. What differs between the two engines is in
/// <see cref="SqliteFabangDb"/> and <see cref="PostgresFabangDb"/>, and nowhere else.
/// </summary>
public abstract class FabangDb(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    private bool _announced;

    internal HouseExtension House { get; } = options.FindExtension<HouseExtension>()
        ?? throw new InvalidOperationException("The options of FabangDb lack UseHouse(...).");

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Messages that are due and that no node has claimed.</summary>
    internal IQueryable<OutboxMessage> WaitingMessages(DateTimeOffset now) => Set<OutboxMessage>()
        .Where(message => message.DoneAt == null && message.DeadAt == null && message.DueAt <= now)
        .Where(message => message.ClaimedUntil == null || message.ClaimedUntil < now);

    /// <summary>The oldest of them, to be claimed in this transaction; PostgreSQL locks them and skips those that another node is claiming.</summary>
    internal abstract IQueryable<OutboxMessage> DueMessages(DateTimeOffset now, int most);

    /// <summary>
    /// Waits until no other process is making or filling tables, and keeps others waiting. The turn ends with the process,
    /// however that ends. A database that is not there is made, where the engine lets us.
    /// </summary>
    internal abstract Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancel);

    /// <summary>A moment as this engine stores it, for the few statements of the Kernel that are written in SQL.</summary>
    internal abstract object Stored(DateTimeOffset moment);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FabangDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(Entity))))
        {
            entity.FindProperty(nameof(Entity.Id))!.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            entity.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
        }

        SealedColumns.Apply(modelBuilder, House.Keys);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.HasChanges())
        {
            return 0;
        }

        SealedColumns.FillHashes(this);
        foreach (var entry in ChangeTracker.Entries<Entity>().ToList())
        {
            if (entry.State is EntityState.Modified)
            {
                entry.Property(entity => entity.Version).CurrentValue = entry.Property(entity => entity.Version).OriginalValue + 1;
            }

            Set<OutboxMessage>().AddRange(entry.Entity.TakeEvents().Select(OutboxMessage.From));
        }

        _announced |= ChangeTracker.Entries<OutboxMessage>().Any(entry => entry.State is EntityState.Added);
        int written;
        using (await House.Gate.EnterAsync(inside: Database.CurrentTransaction is not null, cancellationToken))
        {
            written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        WakeOutbox();
        return written;
    }

    /// <summary>
    /// Does the work in one transaction, alone among this process's writers where the engine has one writer.
    /// Work inside may save many times; all of it lasts or none.
    /// </summary>
    public async Task InTransactionAsync(Func<Task> work, CancellationToken cancel = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            await work();
            return;
        }

        using (await House.Gate.EnterAsync(inside: false, cancel))
        {
            House.Gate.Keep();
            await using var transaction = await Database.BeginTransactionAsync(cancel);
            await work();
            await transaction.CommitAsync(cancel);
        }

        WakeOutbox();
    }

    /// <summary>Once what was announced is there for others to see.</summary>
    private void WakeOutbox()
    {
        if (_announced && Database.CurrentTransaction is null)
        {
            _announced = false;
            House.Signal.Wake();
        }
    }

    /// <summary>For the keys of Data Protection alone, whose store knows no other way; SQLite's own patience stands in for the gate.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        ChangeTracker.Entries().All(entry => entry.Entity is DataProtectionKey)
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new NotSupportedException("Save asynchronously: the outbox and the write gate live in SaveChangesAsync.");
}
