using System.ComponentModel;
using Fabang.Modules.LawLibrary.Citations;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A citation in a text, and what it means. A range gives each of its articles.</summary>
internal sealed record CitationInApi(
    [property: Description("The words of the citation. 原文")] string Words,
    [property: Description("First character of them, from 0, counted in UTF-16 units. 从第几个字开始")] int Start,
    [property: Description("Key of the law, or its name as written where it is not held. 哪部法")] string Law,
    [property: Description("30, or 133-1 for 第一百三十三条之一; null where the law is cited as a whole. 条")] string? Article,
    [property: Description("From 1. 款")] int? Paragraph,
    [property: Description("From 1. 项")] int? Item,
    [property: Description("How it was found. 查找结果")] CitationOutcome Outcome,
    [property: Description("Date of the version that was meant. 指的是哪个版本")] DateOnly? Version,
    [property: Description("Where people read it on this site; null for what is not held. 本站地址")] string? Path)
{
    public static CitationInApi Of(string text, ResolvedCitation one) => new(
        text.Substring(one.Start, one.Length), one.Start, one.Law, one.Article, one.Paragraph, one.Item, one.Outcome, one.Version, one.Path);
}
