namespace Fabang.Modules.LawLibrary.Import;

/// <summary>How far an import is.</summary>
/// <param name="FilesDone">Read and stored, or known from before.</param>
/// <param name="FilesTotal">All files of the folder.</param>
/// <param name="Articles">Stored by this import.</param>
public readonly record struct ImportProgress(int FilesDone, int FilesTotal, int Articles);
