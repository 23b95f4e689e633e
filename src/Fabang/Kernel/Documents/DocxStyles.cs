using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Fabang.Kernel.Documents;

/// <summary>The styles of a file for Word: Song for text and Hei for headings, as official papers have them (GB/T 9704).</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Body = "BodyText";
    public const string Note = "Note";
    public const string Number = "Number";
    public const string Signature = "Signature";
    public const string Footer = "Footer";
    public const string Table = "TableGrid";
    public const string Lead = "Strong";

    private const string Normal = "Normal";
    private const string Song = "宋体";
    private const string Hei = "黑体";

    /// <summary>Half points, by level.</summary>
    private static readonly int[] HeadingSizes = [32, 28, 26, 24];

    public static string Heading(int level) => "Heading" + Math.Clamp(level, 1, Block.Heading.Deepest).ToString(CultureInfo.InvariantCulture);

    public static Styles All() => new(
    [
        Defaults(),
        Paragraph(Normal, "Normal", null, new StyleParagraphProperties(new SpacingBetweenLines { After = "0", Line = "360", LineRule = LineSpacingRuleValues.Auto }), null, isDefault: true),
        Paragraph(Title, "Title", Normal, Centred("240", "240"), Letters(Hei, 36)),
        .. Enumerable.Range(1, Block.Heading.Deepest).Select(OfHeading),
        Paragraph(Body, "Body Text", Normal, new StyleParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = "480" }, new Justification { Val = JustificationValues.Both }), null),
        Paragraph(Note, "Note", Normal, new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40", Line = "280", LineRule = LineSpacingRuleValues.Auto }), Letters(Song, 19)),
        Paragraph(Number, "Number", Normal, Centred("0", "240"), null),
        Paragraph(Signature, "Signature", Normal, new StyleParagraphProperties(new KeepNext(), new Justification { Val = JustificationValues.Right }), null),
        Paragraph(Footer, "footer", Normal, Centred("0", "0"), Letters(Song, 17)),
        new Style(new StyleName { Val = "Strong" }, new StyleRunProperties(new RunFonts { EastAsia = Hei }, new Bold())) { Type = StyleValues.Character, StyleId = Lead },
        TableGrid(),
    ]);

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = Song, ComplexScript = "Times New Roman" },
            new FontSize { Val = "24" },
            new FontSizeComplexScript { Val = "24" },
            new Languages { Val = "en-US", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault());

    private static Style OfHeading(int level) => Paragraph(
        Heading(level), "heading " + level.ToString(CultureInfo.InvariantCulture), Normal,
        new StyleParagraphProperties(
            new KeepNext(),
            new SpacingBetweenLines { Before = "240", After = "120", Line = "360", LineRule = LineSpacingRuleValues.Auto },
            new Justification { Val = JustificationValues.Center },
            new OutlineLevel { Val = level - 1 }),
        Letters(Hei, HeadingSizes[level - 1]));

    private static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties form, StyleRunProperties? letters, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }

        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle());
        style.Append(form);
        if (letters is not null)
        {
            style.Append(letters);
        }

        return style;
    }

    private static StyleRunProperties Letters(string family, int halfPoints)
    {
        var size = halfPoints.ToString(CultureInfo.InvariantCulture);
        return new StyleRunProperties(new RunFonts { EastAsia = family }, new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
    }

    private static StyleParagraphProperties Centred(string before, string after) => new(
        new SpacingBetweenLines { Before = before, After = after, Line = "360", LineRule = LineSpacingRuleValues.Auto },
        new Justification { Val = JustificationValues.Center });

    private static Style TableGrid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(new TableBorders(
            Rule<TopBorder>(), Rule<LeftBorder>(), Rule<BottomBorder>(), Rule<RightBorder>(), Rule<InsideHorizontalBorder>(), Rule<InsideVerticalBorder>())))
    {
        Type = StyleValues.Table,
        StyleId = Table,
    };

    private static T Rule<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "A6A6A6" };
}
