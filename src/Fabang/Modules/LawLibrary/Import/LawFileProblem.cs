namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Why a file cannot be imported.</summary>
public enum LawFileFault
{
    /// <summary>No bytes, or nothing but white space.</summary>
    Empty,

    /// <summary>Some byte is not UTF-8, or the text holds NUL.</summary>
    NotUtf8,

    /// <summary>No line that begins with <c># </c>.</summary>
    NoTitle,

    /// <summary>The header is not closed by INFO END.</summary>
    NoHeaderEnd,

    /// <summary>A header, and nothing behind it.</summary>
    NoText,

    /// <summary>Two articles have one number; <see cref="LawFileProblem.Detail"/> says which.</summary>
    DuplicateArticle,

    /// <summary>The name holds a date that no calendar has.</summary>
    BadDate,

    /// <summary>Larger than any text of law.</summary>
    TooLarge,

    /// <summary>No Word file (.docx), or a damaged or locked one; <see cref="LawFileProblem.Detail"/> says why.</summary>
    NotWord,

    /// <summary>Word numbers its paragraphs by itself, so that the numbers stand nowhere in the file. Save it with the numbers as text.</summary>
    AutomaticNumbers,

    /// <summary>Some of its words lie in another file inside it.</summary>
    HiddenWords,

    /// <summary>JSON that is no case as the schema has it; <see cref="LawFileProblem.Detail"/> says where.</summary>
    NotCase,

    /// <summary>The system does not let us read it; <see cref="LawFileProblem.Detail"/> says why.</summary>
    Unreadable,
}

/// <summary>A file that was left out, with the reason and what it is about, for the report of an import.</summary>
public sealed record LawFileProblem(string Path, LawFileFault Fault, string? Detail = null);
