namespace Fabang.Modules.LegalAid.Letters;

/// <summary>One letter in a list.</summary>
/// <param name="Id">Where it is read: /letters/{id}.pdf.</param>
/// <param name="Kind">Which form.</param>
/// <param name="Number">Printed in it.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="IsRevoked">It holds no more.</param>
/// <param name="IsBeingMade">Its files are not there yet.</param>
/// <param name="DocxSize">Bytes of the file for Word; null while it is being made, and when it has gone with its person.</param>
/// <param name="PdfSize">Bytes of the PDF; null also where this machine makes none.</param>
public sealed record LetterLine(Guid Id, LetterKind Kind, string Number, DateTimeOffset IssuedAt, bool IsRevoked, bool IsBeingMade, long? DocxSize, long? PdfSize);
