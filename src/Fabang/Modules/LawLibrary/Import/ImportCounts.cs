namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What was done by a part of an import.</summary>
internal sealed class ImportCounts
{
    public int Files { get; set; }

    public int Articles { get; set; }

    public int Added { get; set; }

    public int Replaced { get; set; }
}
