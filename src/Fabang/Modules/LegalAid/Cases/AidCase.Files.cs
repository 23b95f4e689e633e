namespace Fabang.Modules.LegalAid.Cases;

/// <content>The documents of its file (案卷).</content>
public sealed partial class AidCase
{
    public const int MostFiles = 100;

    private readonly List<CaseFile> _files = [];

    public IReadOnlyList<CaseFile> Files => _files;

    /// <summary>Whether documents may be added: from when the lawyer has taken it until the file is handed in.</summary>
    public bool TakesFiles => Status is AidCaseStatus.Accepted or AidCaseStatus.Handling or AidCaseStatus.Ended;

    /// <summary>The lawyer adds a document.</summary>
    /// <returns>False where the same content is there as the same kind: pressed twice.</returns>
    public bool AddFile(Guid lawyer, StoredFile file, CaseFileKind kind, DateTimeOffset now)
    {
        MustBeWith(lawyer);
        return Keep(file, kind, lawyer, now);
    }

    /// <summary>What a side drew when it signed the agreement.</summary>
    /// <returns>The file that is kept: one with the same content, where there is one.</returns>
    public Guid AddDrawn(StoredFile drawn, Guid by, DateTimeOffset now) =>
        Keep(drawn, CaseFileKind.Signature, by, now) ? drawn.Id : _files.Find(one => one.Kind is CaseFileKind.Signature && one.Sha256 == drawn.Sha256)!.FileId;

    /// <summary>The lawyer takes a document back, before the file is handed in. What was drawn to sign stays.</summary>
    public void DropFile(Guid lawyer, Guid file)
    {
        MustBeWith(lawyer);
        MustTakeFiles();
        _files.RemoveAll(one => one.FileId == file && one.AddedBy == lawyer && one.Kind is not CaseFileKind.Signature);
    }

    private bool Keep(StoredFile file, CaseFileKind kind, Guid by, DateTimeOffset now)
    {
        MustTakeFiles();
        if (_files.Exists(one => one.Kind == kind && one.Sha256 == file.Sha256))
        {
            return false;
        }

        if (_files.Count >= MostFiles)
        {
            throw new BrokenRuleException("LegalAid.TooManyFiles", MostFiles);
        }

        _files.Add(CaseFile.Of(Id, file, kind, by, now));
        return true;
    }

    private void MustTakeFiles()
    {
        if (!TakesFiles)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }
    }
}
