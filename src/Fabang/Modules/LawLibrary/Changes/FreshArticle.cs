namespace Fabang.Modules.LawLibrary.Changes;

/// <summary>An article that a search finds, and that is new or changed since somebody last looked.</summary>
/// <param name="Law">The law's key.</param>
/// <param name="Number">30, 133-1</param>
/// <param name="Cause">The <see cref="LawChange"/>, or the law itself where it is new.</param>
/// <param name="Turn">New or changed.</param>
/// <param name="From">The version before; null for a new law.</param>
/// <param name="To">The version that holds now.</param>
public sealed record FreshArticle(string Law, string Number, Guid Cause, ArticleTurn Turn, DateOnly? From, DateOnly? To);
