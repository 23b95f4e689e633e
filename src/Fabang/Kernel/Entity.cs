namespace Fabang.Kernel;

/// <summary>Something with an identity, which remembers what happened to it until it is saved.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> _happened = [];

    /// <summary>Time-ordered (UUID version 7), so that neighbours in time are neighbours in the index.</summary>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Counts the saves. Two who changed the same version cannot both be saved: the second is told.</summary>
    public int Version { get; private set; }

    /// <summary>Written by <see cref="Data.FabangDb"/> into the outbox, in the same transaction as the entity.</summary>
    internal IReadOnlyList<DomainEvent> TakeEvents()
    {
        DomainEvent[] taken = [.. _happened];
        _happened.Clear();
        return taken;
    }

    protected void Raise(DomainEvent happened) => _happened.Add(happened);
}

/// <summary>A fact, named in the past tense, that other modules may act upon. It holds ids and codes, never personal data.</summary>
/// <param name="At">The moment it happened.</param>
public abstract record DomainEvent(DateTimeOffset At);
