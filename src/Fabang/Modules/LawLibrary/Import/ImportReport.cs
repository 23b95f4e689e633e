namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What an import did, and what the library holds after it.</summary>
/// <param name="Files">In the folder.</param>
/// <param name="Unchanged">Known from before, and not read again.</param>
/// <param name="Added">New versions and new cases.</param>
/// <param name="Replaced">Versions and cases whose file reads differently now.</param>
/// <param name="Duplicates">Files that hold a version which another file holds already.</param>
/// <param name="Broken">Files that cannot be read, with the reason.</param>
/// <param name="Holdings">The library after it.</param>
public sealed record ImportReport(
    int Files, int Unchanged, int Added, int Replaced, int Duplicates, IReadOnlyList<LawFileProblem> Broken, Holdings Holdings);
