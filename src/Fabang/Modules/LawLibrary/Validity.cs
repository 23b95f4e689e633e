namespace Fabang.Modules.LawLibrary;

/// <summary>From when, until when and by what a rule holds.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Articles">The articles it rests on: 法律援助法#31.</param>
/// <param name="Source">Where it stands, for what no article says, such as a telephone number; null where the articles say all.</param>
public sealed record Validity(DateOnly From, DateOnly? Until, IReadOnlyList<string> Articles, string? Source)
{
    public bool Holds(DateOnly day) => From <= day && (Until is null || day <= Until);
}
