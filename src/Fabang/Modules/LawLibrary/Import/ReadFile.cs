namespace Fabang.Modules.LawLibrary.Import;

/// <summary>A file that was read: where it lies below the folder, what it was then, and what its text says.</summary>
public sealed record ReadFile(string Path, FileStamp Stamp, string Hash, LawFileResult Result);
