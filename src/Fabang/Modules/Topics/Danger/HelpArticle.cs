namespace Fabang.Modules.Topics.Danger;

/// <summary>An article that helps in a danger, and what it gives in a few plain words.</summary>
/// <param name="Law">The law's key, such as 反家庭暴力法.</param>
/// <param name="Article">Its number, such as 23.</param>
public sealed record HelpArticle(string Law, string Article, TopicName Says)
{
    public string Path => $"/laws/{Uri.EscapeDataString(Law)}/{Article}";
}
