namespace Fabang.Bench.Searching;

/// <summary>A search engine with an index in a folder of its own.</summary>
internal interface IOtherSearch : IDisposable
{
    /// <summary>How many of the hits a page would show: their texts are read.</summary>
    const int Shown = 20;

    /// <summary>Ids, the best first.</summary>
    IReadOnlyList<string> Find(string question, int top);
}
