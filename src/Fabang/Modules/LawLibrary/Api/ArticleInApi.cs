using System.ComponentModel;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Modules.LawLibrary.Digests;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>An article as it read on a day.</summary>
internal sealed record ArticleInApi(
    [property: Description("Lasting name: law and number. 条文的固定名称")] string Article,
    [property: Description("As it is cited. 引用时的写法")] string Title,
    [property: Description("Full title of the law, where it is held. 法律全称")] string? LawTitle,
    [property: Description("Where people read it on this site. 本站地址")] string Path,
    [property: Description("Whether text is the official text; else it is our plain words. 是不是官方条文")] bool IsOfficial,
    [property: Description("The words; each line a paragraph (款) or an item (项). 条文")] string Text,
    [property: Description("Headings above it, outermost first. 所在的编、章、节")] IReadOnlyList<string> Headings,
    [property: Description("Version that it stands in. 所在的版本")] VersionInApi? Version,
    [property: Description("What it says in a few plain words of ours; null for old versions. 白话标题")] string? PlainTitle,
    [property: Description("The same in some more. Not official. 白话解释，不是官方条文")] string? Plain,
    [property: Description("That text is not the imported file's but corrected by two editors; null where it is the file's. 文字经更正")] CorrectedInApi? Corrected)
{
    public static ArticleInApi Of(Law law, LawVersion version, Article article, DigestEntry? plain, CorrectionNote? correction)
    {
        // An old version is not explained by words about the new one.
        var words = version.IsCurrent ? plain?.InReadersLanguage() : null;
        return new ArticleInApi(
            $"{law.Key}#{article.Number}",
            ArticleNames.Title(law.Key, article.Label),
            law.Title,
            ArticleNames.Path(law.Key, article.Number),
            IsOfficial: true,
            article.Text,
            article.Headings.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            VersionInApi.Of(version),
            words?.Title,
            words?.Text,
            CorrectedInApi.Of(correction));
    }

    public static ArticleInApi Of(DigestEntry plain) => new(
        plain.Article,
        ArticleNames.Title(plain.Law, plain.Label),
        LawTitle: null,
        ArticleNames.Path(plain.Law, plain.Number),
        IsOfficial: false,
        plain.Chinese.Text,
        Headings: [],
        Version: null,
        plain.InReadersLanguage().Title,
        plain.InReadersLanguage().Text,
        Corrected: null);
}
