using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>
/// Makes Word files such as the national database gives: header and footer, contents, wide blanks, lines broken by hand, and words cut into runs wherever Word likes.
/// </summary>
internal static partial class LawDocx
{
    /// <summary>The same law as a file of Word.</summary>
    public static byte[] Of(LawFile law, bool contentsByWord = false)
    {
        List<OpenXmlElement> body = [Paragraph(Halves(law.Title)), Paragraph(History(law))];
        var headings = Headings(law).ToList();
        if (headings.Count > 0)
        {
            body.Add(Paragraph("目　　录"));
            var lines = headings.Select((heading, at) => Paragraph(contentsByWord ? $"{Wide(heading)}\t{at + 1}" : Wide(heading), contentsByWord ? "TOC1" : null)).ToList();
            body.AddRange(contentsByWord ? [Contents(lines)] : lines);
        }

        body.AddRange(Lines(law.Preamble).Select(line => Paragraph(line)));
        var last = Array.Empty<string>();
        foreach (var article in law.Articles)
        {
            var same = article.Path.Zip(last).TakeWhile(pair => pair.First == pair.Second).Count();
            body.AddRange(article.Path.Skip(same).Select(heading => Paragraph(Wide(heading), Division().IsMatch(heading) ? null : "Heading1")));
            last = [.. article.Path];
            body.AddRange(Article(article).Select(line => Paragraph(line)));
        }

        body.AddRange(Lines(law.Appendix).Select(line => Paragraph(line)));
        return Pack(body);
    }

    public static byte[] Of(params string[] paragraphs) => Pack(paragraphs.Select(line => Paragraph(line)));

    public static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = style }, new Tabs(new TabStop { Val = TabStopValues.Right, Position = 8_000 })));
        }

        // Runs of three signs cut names and numbers in two.
        foreach (var piece in text.Chunk(3))
        {
            var run = paragraph.AppendChild(new Run());
            foreach (var part in Part().Matches(new string(piece)).Select(match => match.Value))
            {
                run.AppendChild<OpenXmlElement>(part switch { "\n" => new Break(), "\t" => new TabChar(), _ => new Text(part) { Space = SpaceProcessingModeValues.Preserve } });
            }
        }

        return paragraph;
    }

    public static byte[] Pack(IEnumerable<OpenXmlElement> body, Action<MainDocumentPart>? also = null)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Style("Heading1", "heading 1"), Style("TOC1", "toc 1"));
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(Paragraph("页眉里的字不是法律"));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(Paragraph("第 1 页"));
            main.Document = new Document(new Body(body));
            main.Document.Body!.AppendChild(new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) }, new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) }));
            also?.Invoke(main);
        }

        return file.ToArray();
    }

    private static Style Style(string id, string name) => new(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };

    private static SdtBlock Contents(IEnumerable<OpenXmlElement> lines) =>
        new(new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" })), new SdtContentBlock(lines));

    // A long title is broken by hand.
    private static string Halves(string title) => title.Length > 20 ? $"{title[..10]}\n{title[10..]}" : title;

    private static string History(LawFile law) => law.History.Count == 0 ? ""
        : $"（{string.Join("　", law.History.Select((entry, at) => (at > 0 && entry.Event is HistoryEvent.Amended ? "根据" : "") + entry.Text.Replace("日 ", "日", StringComparison.Ordinal)))}）";

    private static IEnumerable<string> Headings(LawFile law)
    {
        var last = Array.Empty<string>();
        foreach (var article in law.Articles)
        {
            var same = article.Path.Zip(last).TakeWhile(pair => pair.First == pair.Second).Count();
            foreach (var heading in article.Path.Skip(same))
            {
                yield return heading;
            }

            last = [.. article.Path];
        }
    }

    /// <summary>Every second article has its paragraphs in one, broken by hand; long lines are broken in mid sentence too.</summary>
    private static IEnumerable<string> Article(LawArticle article)
    {
        var lines = article.Text.Split('\n');
        lines[0] = $"　　{article.Label}　{lines[0]}";
        if (article.Key.Length % 2 == 0 && lines.All(line => line.Length > 0 && line[^1] is '。' or '；' or '：'))
        {
            return [string.Join('\n', lines)];
        }

        return lines.Select(line => line.Length > 60 && Han().IsMatch(line[40..42]) ? line[..41] + "\n" + line[41..] : line);
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "　　" + line);

    // 第一章　总　则
    private static string Wide(string heading) => heading.EndsWith("总则", StringComparison.Ordinal) ? heading.Replace("总则", "总　则", StringComparison.Ordinal).Replace(' ', '　') : heading.Replace(' ', '　');

    [GeneratedRegex("^第.{1,6}(?:编|章|节)|^附则$")]
    private static partial Regex Division();

    [GeneratedRegex("[\n\t]|[^\n\t]+")]
    private static partial Regex Part();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2}$")]
    private static partial Regex Han();
}
