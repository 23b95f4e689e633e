namespace Fabang.Search.Learning;

/// <summary>An article and its digest: the shelf and the row of each, -1 where there is none.</summary>
internal readonly record struct Candidate(int ArticleShelf, int Article, int DigestShelf, int Digest)
{
    public bool HasArticle => Article >= 0;

    public bool HasDigest => Digest >= 0;

    /// <summary>The article's name, which its digest shares.</summary>
    public ulong IdOn(IReadOnlyList<ArticleShelf> shelves) => HasArticle ? shelves[ArticleShelf][Article].Id : shelves[DigestShelf][Digest].Id;
}
