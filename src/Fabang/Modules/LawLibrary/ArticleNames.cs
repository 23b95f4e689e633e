using System.Globalization;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary;

/// <summary>How an article is written in words, and where it lives on this site.</summary>
public static class ArticleNames
{
    /// <summary>《劳动合同法》第三十条. Titles within a title stand in single marks, as the rules of punctuation ask (GB/T 15834).</summary>
    public static string Title(string law, string label) => $"《{Quoted(law)}》{label.TrimEnd('、', '.', '．')}";

    public static string Quoted(string law) => law.Replace('《', '〈').Replace('》', '〉');

    public static string LawPath(string law) => "/laws/" + Uri.EscapeDataString(law);

    /// <summary>Two versions side by side, the older first.</summary>
    public static string ComparePath(string law, DateOnly from, DateOnly to) => $"{LawPath(law)}/compare?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}";

    /// <summary>The same, at the place where an article changed.</summary>
    public static string ComparePath(string law, DateOnly from, DateOnly to, string article) =>
        $"{ComparePath(law, from, to)}&article={Uri.EscapeDataString(article)}#a{Uri.EscapeDataString(article)}";

    public static string Path(string law, string number) => $"{LawPath(law)}/{Uri.EscapeDataString(number)}";

    /// <summary>Where one follows a law or an article (关注): a page of another module, hence a link.</summary>
    public static string FollowPath(string law, string? number = null) =>
        $"/my/following/add?law={Uri.EscapeDataString(law)}{(number is null ? "" : $"&article={Uri.EscapeDataString(number)}")}";

    /// <summary>Whether this names an article, as 法律援助法#31 does.</summary>
    public static bool IsArticle(string text) => TryParse(text, out _, out var number) && Label(number) is not null;

    /// <summary>第一百三十三条之一 of 133-1; null for what is no number of an article.</summary>
    public static string? Label(string number)
    {
        var parts = number.Split('-');
        return parts.Length <= 2 && Array.TrueForAll(parts, part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 10_000)
            ? $"第{ChineseNumber.Format(int.Parse(parts[0], CultureInfo.InvariantCulture))}条" + (parts.Length == 2 ? "之" + ChineseNumber.Format(int.Parse(parts[1], CultureInfo.InvariantCulture)) : "")
            : null;
    }

    /// <summary>《法律援助法》第三十一条, and where it is read, of each 法律援助法#31.</summary>
    public static IEnumerable<(string Title, string Path)> Links(IEnumerable<string> articles)
    {
        foreach (var article in articles)
        {
            if (TryParse(article, out var law, out var number))
            {
                yield return (Title(law, Label(number)!), Path(law, number));
            }
        }
    }

    /// <summary>Takes 劳动合同法#30 apart.</summary>
    public static bool TryParse(string? article, out string law, out string number)
    {
        var at = article?.LastIndexOf('#') ?? -1;
        (law, number) = at > 0 ? (article![..at], article[(at + 1)..]) : ("", "");
        return law.Length is > 0 and <= 300 && number.Length is > 0 and <= 20;
    }
}
