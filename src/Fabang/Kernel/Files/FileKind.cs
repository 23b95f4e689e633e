namespace Fabang.Kernel.Files;

/// <summary>The kinds of file that people may send, recognised by content and never by name.</summary>
public enum FileKind
{
    /// <summary>JPEG picture</summary>
    Jpeg,

    /// <summary>PNG picture</summary>
    Png,

    /// <summary>WebP picture</summary>
    WebP,

    /// <summary>HEIC picture, what phones take</summary>
    Heic,

    /// <summary>PDF document</summary>
    Pdf,

    /// <summary>Word document, Office Open XML</summary>
    Docx,

    /// <summary>Excel workbook, Office Open XML</summary>
    Xlsx,

    /// <summary>Plain text in UTF-8</summary>
    Text,
}
