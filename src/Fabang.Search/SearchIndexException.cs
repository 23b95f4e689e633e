namespace Fabang.Search;

/// <summary>Why an index cannot be opened.</summary>
public enum SearchIndexFault
{
    /// <summary>Files are missing, cut off or changed: rebuild from the database.</summary>
    Corrupt,

    /// <summary>Written by another version of the analysis: rebuild.</summary>
    OtherFormat,

    /// <summary>Another process writes it.</summary>
    InUse,

    /// <summary>The folder cannot be read or written.</summary>
    Unreachable,
}

/// <summary>Thrown by <see cref="SearchIndex.Open"/> and by a write that finds the index damaged.</summary>
public sealed class SearchIndexException : Exception
{
    public SearchIndexException()
    {
    }

    public SearchIndexException(string message)
        : base(message)
    {
    }

    public SearchIndexException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public SearchIndexException(SearchIndexFault fault, string directory, Exception? inner = null)
        : base($"Search index {directory}: {fault}.", inner) => Fault = fault;

    public SearchIndexFault Fault { get; }
}
