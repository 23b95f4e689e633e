namespace Fabang.Modules.LawLibrary.Find;

/// <summary>
/// Questions that were asked and answered before, beside the law that the search finds. A service on a floor above keeps them; the search finds them here.
/// </summary>
public interface IAskedBefore
{
    /// <param name="words">What is searched for, or a story.</param>
    /// <param name="top">How many at most, the nearest first; none where none is near.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<AskedBefore>> FindAsync(string words, int top, CancellationToken cancel = default);
}
