namespace Fabang.Modules.LawLibrary.Find;

/// <summary>Articles of one law among those found.</summary>
/// <param name="Law">Its key.</param>
/// <param name="Best">Shown at once, the best first.</param>
/// <param name="More">The others of this page.</param>
public sealed record FoundLaw(string Law, IReadOnlyList<FoundArticle> Best, IReadOnlyList<FoundArticle> More);
