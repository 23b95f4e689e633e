namespace Fabang.Modules.LegalAid.Letters;

/// <summary>One letter in a list.</summary>
/// <param name="Id">Where it is read: /letters/{id}.pdf.</param>
/// <param name="Kind">Which form.</param>
/// <param name="Number">Printed in it.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="IsRevoked">It holds no more.</param>
/// <param name="DocxSize">Bytes of the file for Word; null while it is being made.</param>
/// <param name="PdfSize">Bytes of the PDF; null while it is being made, and where this machine makes none.</param>
public sealed record LetterLine(Guid Id, LetterKind Kind, string Number, DateTimeOffset IssuedAt, bool IsRevoked, long? DocxSize, long? PdfSize)
{
    /// <summary>Its files are being made.</summary>
    public bool IsBeingMade => DocxSize is null;
}
