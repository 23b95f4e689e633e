namespace Fabang.Modules.LawLibrary.Export;

/// <summary>An article as it stands in a letter or a complaint: name, words, and where they were read. Chinese, whatever the page's language.</summary>
public static class CitedText
{
    /// <summary>《中华人民共和国劳动合同法》（2012年修正）第三十八条</summary>
    public static string Name(Law law, LawVersion version, Article article) => Title(law, version) + article.Label.TrimEnd('、', '.', '．');

    /// <summary>《中华人民共和国劳动合同法》（2012年修正）</summary>
    public static string Title(Law law, LawVersion version) =>
        $"《{ArticleNames.Quoted(law.Title)}》{(VersionName.Of(law, version) is { } name ? $"（{name}）" : "")}";

    /// <param name="law">Whose article it is.</param>
    /// <param name="version">In which wording.</param>
    /// <param name="article">What is cited.</param>
    /// <param name="address">Where anybody can read it.</param>
    /// <param name="day">When it was read there.</param>
    public static string Whole(Law law, LawVersion version, Article article, string address, DateOnly day) =>
        $"{Name(law, version, article)}：\n{article.Text}\n（来源：法帮 {address}，{day:yyyy年M月d日}查阅）";

    /// <summary>What stands behind it where the words are corrected.</summary>
    /// <param name="address">Where old and new stand side by side.</param>
    public static string Corrected(string address) => $"\n（本条文字经更正，原文和依据见 {address}）";
}
