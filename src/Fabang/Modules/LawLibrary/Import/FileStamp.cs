namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What the file system says of a file without reading it.</summary>
public readonly record struct FileStamp(long Size, DateTimeOffset ModifiedAt)
{
    public static FileStamp Of(FileInfo file)
    {
        // PostgreSQL keeps microseconds; a finer time would look changed for ever.
        var ticks = file.LastWriteTimeUtc.Ticks;
        return new(file.Length, new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero));
    }
}
