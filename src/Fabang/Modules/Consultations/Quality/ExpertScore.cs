namespace Fabang.Modules.Consultations.Quality;

/// <summary>The points for one criterion of the sheet (评分).</summary>
public sealed class ExpertScore
{
    private ExpertScore()
    {
    }

    public Guid Id { get; private init; }

    public Guid ReviewId { get; private init; }

    /// <summary>The id of the criterion in its sheet.</summary>
    public string Criterion { get; private init; } = "";

    public int Points { get; private init; }

    /// <summary>Why so few; null where enough were given.</summary>
    public string? Reason { get; private init; }

    internal static ExpertScore Of(Guid review, GivenScore given) =>
        new() { Id = Guid.CreateVersion7(), ReviewId = review, Criterion = given.Criterion, Points = given.Points, Reason = string.IsNullOrWhiteSpace(given.Reason) ? null : given.Reason };
}
