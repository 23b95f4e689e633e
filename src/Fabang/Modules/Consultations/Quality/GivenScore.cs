namespace Fabang.Modules.Consultations.Quality;

/// <summary>What an expert gives for one criterion.</summary>
/// <param name="Criterion">Its id.</param>
/// <param name="Points">From 0 to the most of the sheet.</param>
/// <param name="Reason">Needed where the points are few.</param>
public sealed record GivenScore(string Criterion, int Points, string? Reason);
