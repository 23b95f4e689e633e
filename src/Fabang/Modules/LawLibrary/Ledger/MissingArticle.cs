namespace Fabang.Modules.LawLibrary.Ledger;

/// <summary>An article that texts cite and that its law does not have, and in how many places.</summary>
public sealed record MissingArticle(string Law, string Article, int Count)
{
    public string Title => ArticleNames.Title(Law, ArticleNames.Label(Article) ?? Article);
}
