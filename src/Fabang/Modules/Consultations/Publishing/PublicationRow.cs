namespace Fabang.Modules.Consultations.Publishing;

/// <summary>A publication as a list shows it.</summary>
/// <param name="Number">Of the matter.</param>
/// <param name="Title">Of the matter.</param>
/// <param name="HasNewer">A lawyer has written something since the text was made.</param>
public sealed record PublicationRow(Publication Publication, string Number, string Title, bool HasNewer);
