namespace Fabang.Modules.Demo;

/// <summary>A table that is copied to measure with much.</summary>
/// <param name="Entity">What stands in it.</param>
/// <param name="Chosen">Which of its rows are copied.</param>
/// <param name="Ids">The columns whose ids become others.</param>
/// <param name="HasOwnNumber">Whether its column "number" is one of the platform's, each once, and not that of a person.</param>
internal sealed record CopiedTable(Type Entity, string Chosen, string[] Ids, bool HasOwnNumber = false);
