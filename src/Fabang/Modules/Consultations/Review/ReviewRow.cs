namespace Fabang.Modules.Consultations.Review;

/// <summary>An answer that waits for review.</summary>
/// <param name="PostId">The answer.</param>
/// <param name="Number">Of the matter.</param>
/// <param name="Title">Of the matter.</param>
/// <param name="AnsweredAt">When the answer was given.</param>
/// <param name="Articles">How many of its articles have changed.</param>
/// <param name="Day">The first day from which one of them reads otherwise.</param>
public sealed record ReviewRow(Guid PostId, string Number, string Title, DateTimeOffset AnsweredAt, int Articles, DateOnly Day);
