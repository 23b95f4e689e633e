namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>What an editor decided about a name in texts that no law held bears: which law is meant, or that none of ours is.</summary>
public sealed class CitedName : Entity
{
    public const int Longest = 400;

    private CitedName()
    {
    }

    /// <summary>As it is written in the citing texts, without book marks.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The key of the law that is meant; null where the library does not hold it.</summary>
    public string? Law { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public static CitedName Of(string name) => new() { Name = name };

    /// <param name="law">A key, or null: looked at, and not held.</param>
    /// <param name="now">When.</param>
    public void Means(string? law, DateTimeOffset now) => (Law, DecidedAt) = (law, now);
}
