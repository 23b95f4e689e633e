namespace Fabang.Modules.LawLibrary.Import;

/// <summary>The folder of an import, and what of it is new since the ledger was written.</summary>
internal sealed class LawFolder
{
    /// <summary>No text of law is so large; what is larger is not read into memory.</summary>
    private const long LargestFile = 20_000_000;

    private const int LongestTitle = 300;

    private static readonly string[] Endings = [".md", ".docx", ".doc"];

    private readonly string _root;
    private readonly List<(string Path, FileInfo File)> _files;

    /// <exception cref="IOException">The folder cannot be read.</exception>
    public LawFolder(string root)
    {
        _root = Path.GetFullPath(root);
        if (!System.IO.Directory.Exists(_root))
        {
            throw new DirectoryNotFoundException($"There is no folder {root}. 找不到文件夹。");
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        _files = [.. new DirectoryInfo(_root).EnumerateFiles("*", options).Where(IsText).Select(file => (Path: Below(file.FullName), File: file)).OrderBy(file => file.Path, StringComparer.Ordinal)];
        Paths = _files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every file, below the folder.</summary>
    public IReadOnlySet<string> Paths { get; }

    /// <summary>
    /// Reads what changed, folder by folder. The parts of one law lie in one folder: when one of them changed, all are read, and
    /// come together.
    /// </summary>
    public IEnumerable<ImportUnit> Changed(IReadOnlyDictionary<string, ImportedFile> ledger)
    {
        foreach (var folder in _files.GroupBy(file => Path.GetDirectoryName(file.Path), StringComparer.Ordinal))
        {
            List<ReadFile> parts = [];
            List<(string Path, FileInfo File)> unchanged = [];
            foreach (var (path, file) in folder)
            {
                var known = ledger.GetValueOrDefault(path);
                if (known?.IsOf(FileStamp.Of(file)) is true)
                {
                    unchanged.Add((path, file));
                    continue;
                }

                var read = Read(path, file);
                if (read.Result.File?.Part is null)
                {
                    yield return new ImportUnit([read], read.Result.File);
                }

                if (read.Result.File?.Part is not null || known?.IsPart is true)
                {
                    parts.Add(read);
                }
            }

            foreach (var unit in Joined(parts, unchanged.Where(file => ledger[file.Path].IsPart)))
            {
                yield return unit;
            }
        }
    }

    private static IEnumerable<ImportUnit> Joined(List<ReadFile> changed, IEnumerable<(string Path, FileInfo File)> others)
    {
        if (changed.Count == 0)
        {
            return [];
        }

        var parts = changed.Concat(others.Select(other => Read(other.Path, other.File))).Where(part => part.Result.File?.Part is not null)
            .OrderBy(part => part.Path, StringComparer.Ordinal);
        return parts.GroupBy(part => (part.Result.File!.Key, part.Result.File.Version))
            .Select(law => new ImportUnit([.. law], LawParts.Join(law.Select(part => part.Result.File!)).Single()));
    }

    private static ReadFile Read(string path, FileInfo file)
    {
        var stamp = FileStamp.Of(file);
        try
        {
            if (file.Length > LargestFile)
            {
                return new ReadFile(path, stamp, "", LawFileResult.Of(new LawFileProblem(path, LawFileFault.TooLarge)));
            }

            var content = File.ReadAllBytes(file.FullName);
            // The parser looks for national/, local/ and cases/, which may stand above the folder that was named.
            var result = LawFileParser.Parse(file.FullName, content);
            if (result.File is { } text)
            {
                result = text.Title.Length > LongestTitle
                    ? LawFileResult.Of(new LawFileProblem(path, LawFileFault.NoTitle, $"{text.Title.Length}"))
                    : LawFileResult.Of(text with { Path = path });
            }

            return new ReadFile(path, stamp, ContentHash.Of(content), result);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return new ReadFile(path, stamp, "", LawFileResult.Of(new LawFileProblem(path, LawFileFault.Unreadable, failed.Message)));
        }
    }

    // While Word has a file open it puts ~$ before the name of a second one that holds no text.
    private static bool IsText(FileInfo file) =>
        (Array.Exists(Endings, ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !file.Name.StartsWith("~$", StringComparison.Ordinal)) || IsCase(file);

    // Elsewhere JSON is of other programs.
    private static bool IsCase(FileInfo file) =>
        file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && file.DirectoryName!.Split(Path.DirectorySeparatorChar).Contains("cases", StringComparer.Ordinal);

    private string Below(string path) => Path.GetRelativePath(_root, path).Replace('\\', '/');
}
