namespace Fabang.Modules.Consultations.Desk;

/// <summary>A matter of the same person before this one, as a line beside the answer.</summary>
/// <param name="Number">Of the matter.</param>
/// <param name="Title">Null where whoever reads may know that it is there, and not what it says.</param>
/// <param name="Path">The page of the staff.</param>
/// <param name="OpenedAt">When it came.</param>
/// <param name="Lawyer">Who had it last; null where nobody did.</param>
public sealed record EarlierMatter(string Number, string? Title, string Path, DateTimeOffset OpenedAt, string? Lawyer);
