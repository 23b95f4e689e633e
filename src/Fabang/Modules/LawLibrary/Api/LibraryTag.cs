using System.Text;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>What changes whenever anything that is told of a law changes: the revision of the library that touched it, and the content, corrections and standing of its versions.</summary>
internal static class LibraryTag
{
    public static string Of(Law law)
    {
        // The revision alone would come again after a back-up is restored.
        var tag = new StringBuilder().Append(law.Id).Append('/').Append(law.Revision);
        foreach (var version in law.Versions.OrderBy(version => version.Date))
        {
            tag.Append('/').Append(version.Hash).Append(version.Standing).Append(version.ImportedAt.UtcTicks).Append(version.CorrectedAt?.UtcTicks);
        }

        return tag.ToString();
    }
}
