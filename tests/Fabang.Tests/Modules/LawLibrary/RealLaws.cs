using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The folder of real texts, which is not part of the project: FABANG_LAWS names it. It is read once.</summary>
internal static class RealLaws
{
    public const string Missing = "FABANG_LAWS does not name a folder of laws.";

    private static readonly Lazy<IReadOnlyList<LawFileResult>> Read = new(() =>
        [.. System.IO.Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(file => LawFileParser.Parse(Path.GetRelativePath(Folder, file), File.ReadAllBytes(file)))]);

    public static string Folder => Environment.GetEnvironmentVariable("FABANG_LAWS") ?? "";

    public static bool AreHere => System.IO.Directory.Exists(Folder);

    public static IReadOnlyList<LawFileResult> All => Read.Value;

    /// <summary>The newest version of each law, by its key; what has several files is joined.</summary>
    public static IReadOnlyDictionary<string, LawFile> Newest() => LawParts.Join(All.Select(result => result.File).OfType<LawFile>())
        .Where(file => file.Kind is not Fabang.Modules.LawLibrary.TextKind.Case)
        .GroupBy(file => file.Key, StringComparer.Ordinal).ToDictionary(files => files.Key, files => files.MaxBy(file => file.Version ?? DateOnly.MinValue)!, StringComparer.Ordinal);
}
