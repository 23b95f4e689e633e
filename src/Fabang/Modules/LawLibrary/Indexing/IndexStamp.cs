using System.Globalization;

namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>Which state of the database an index mirrors: the library, its revision, and the digest shipped with the program.</summary>
public sealed record IndexStamp(Guid Library, long Revision, string Digest)
{
    public static IndexStamp None { get; } = new(Guid.Empty, 0, "");

    public static IndexStamp Parse(string? text) =>
        text?.Split('/') is [var library, var revision, var digest]
            && Guid.TryParse(library, out var id) && long.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new IndexStamp(id, number, digest)
            : None;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Library}/{Revision}/{Digest}");
}
