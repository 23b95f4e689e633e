namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What became of a file.</summary>
public enum FileOutcome
{
    /// <summary>Its text is in the library.</summary>
    Imported,

    /// <summary>Another file of the same folder holds this version of this law already; the first one stands.</summary>
    Duplicate,

    /// <summary>It cannot be read; the reason is noted.</summary>
    Broken,
}
