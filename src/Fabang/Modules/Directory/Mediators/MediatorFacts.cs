namespace Fabang.Modules.Directory.Mediators;

/// <summary>What the committee says of a mediator.</summary>
/// <param name="Specialties">Codes of the directory's specialties; at least one.</param>
/// <param name="Languages">Codes of the directory's languages; at least one.</param>
/// <param name="Summary">In their own words, for those who choose.</param>
public sealed record MediatorFacts(string Name, DateOnly Since, bool IsFullTime, IReadOnlyList<string> Specialties, IReadOnlyList<string> Languages, string Summary);
