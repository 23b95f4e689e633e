using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Fabang.Search;

/// <summary>The files of an index: are they all there, and as they were written?</summary>
internal static class IndexFolder
{
    /// <summary>
    /// Checks the sum of every file of the last commit. Other files are what a killed process left half written; the writer clears
    /// them away.
    /// </summary>
    /// <exception cref="SearchIndexException">A file is missing, cut off or changed.</exception>
    public static void Verify(FSDirectory folder)
    {
        try
        {
            if (!DirectoryReader.IndexExists(folder))
            {
                return;
            }

            // Falls back to the commit before, when the last one was not finished.
            var commit = new SegmentInfos();
            commit.Read(folder);
            foreach (var name in commit.GetFiles(folder, includeSegmentsFile: true))
            {
                using var input = folder.OpenChecksumInput(name, IOContext.READ_ONCE);
                CheckSum(input);
            }
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw new SearchIndexException(SearchIndexFault.Corrupt, folder.Directory.FullName, damage);
        }
    }

    /// <summary>What Lucene throws when it reads a damaged file, depending on which byte is wrong.</summary>
    public static bool IsDamage(Exception thrown) =>
        thrown is CorruptIndexException or IndexFormatTooNewException or IndexFormatTooOldException or EndOfStreamException or FileNotFoundException
            or FormatException or IndexOutOfRangeException or ArgumentException or OverflowException or InvalidOperationException or InvalidCastException
            or KeyNotFoundException or NullReferenceException or OutOfMemoryException
        || (thrown is IOException and not LockObtainFailedException and not DirectoryNotFoundException && thrown.Message.Contains("checksum", StringComparison.OrdinalIgnoreCase));

    private static void CheckSum(ChecksumIndexInput input)
    {
        var end = input.Length - CodecUtil.FooterLength();
        if (end < 0)
        {
            throw new EndOfStreamException();
        }

        input.Seek(end);
        CodecUtil.CheckFooter(input);
    }
}
