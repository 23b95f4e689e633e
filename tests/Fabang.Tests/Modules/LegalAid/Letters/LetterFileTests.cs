using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using Fabang.Kernel.Documents;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;
using Fabang.Tests.Kernel.Documents;
using UglyToad.PdfPig;

namespace Fabang.Tests.Modules.LegalAid.Letters;

/// <summary>Every kind of letter as a file for Word and as a PDF: nothing of it is lost, and its code leads to its verification.</summary>
public class LetterFileTests
{
    private const string Address = "https://law.example.gov.cn/verify";

    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void The_file_for_Word_is_valid_and_holds_everything(LetterKind kind)
    {
        var letter = Issued(kind);

        using var docx = Papers.OpenDocx(Papers.Docx(LetterPaper.Of(letter)));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(docx).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        AssertHolds(letter, docx.MainDocumentPart!.Document!.Body!.InnerText);
        using var picture = docx.MainDocumentPart.ImageParts.Single().GetStream();
        using var png = new MemoryStream();
        picture.CopyTo(png);
        Assert.Equal($"{Address}/{letter.Code}", QrReader.OfPicture(png.ToArray()));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_PDF_holds_everything(LetterKind kind)
    {
        var letter = Issued(kind);

        var pdf = Papers.Pdf(LetterPaper.Of(letter));

        AssertHolds(letter, Text(pdf));
        Assert.Equal($"{Address}/{letter.Code}", QrReader.OfPdf(pdf));
        Assert.InRange(pdf.Length, 1, 400_000);
    }

    [Fact]
    public async Task LibreOffice_opens_every_file_and_loses_nothing()
    {
        Assert.SkipUnless(LibreOffice.IsHere, LibreOffice.Missing);
        var letters = Enum.GetValues<LetterKind>().ToDictionary(kind => kind.ToString(), Issued);

        var pdfs = await LibreOffice.ToPdfAsync(letters.ToDictionary(letter => letter.Key, letter => Papers.Docx(LetterPaper.Of(letter.Value))));

        foreach (var (name, letter) in letters)
        {
            AssertHolds(letter, Text(pdfs[name]));
            using var pdf = PdfDocument.Open(pdfs[name]);
            var picture = Assert.Single(pdf.GetPages().SelectMany(page => page.GetImages()));
            // What LibreOffice makes of a picture in grey is a JPEG.
            Assert.Equal($"{Address}/{letter.Code}", QrReader.OfPicture(picture.TryGetPng(out var png) ? png : picture.RawMemory.ToArray()));
        }
    }

    [Fact]
    public void The_same_letter_makes_the_same_PDF() =>
        Assert.Equal(Papers.Pdf(LetterPaper.Of(Issued(LetterKind.Grant))).Length, Papers.Pdf(LetterPaper.Of(Issued(LetterKind.Grant))).Length);

    [Fact]
    public void A_long_story_goes_on_over_pages_and_the_code_stays_whole()
    {
        var facts = string.Join('\n', Enumerable.Range(1, 90).Select(number => $"第{number}天：{string.Concat(Enumerable.Repeat("老板说下个月一定给。", 6))}"));
        var letter = Issued(LetterKind.Application, (LetterFields.Facts, facts));

        var pdf = Papers.Pdf(LetterPaper.Of(letter));

        AssertHolds(letter, Text(pdf));
        Assert.Equal($"{Address}/{letter.Code}", QrReader.OfPdf(pdf));
    }

    [Fact]
    public void Where_nobody_says_what_the_site_is_called_the_code_says_the_code()
    {
        var letter = Issued(LetterKind.Grant, address: null);

        Assert.Equal(letter.Code, QrReader.OfPdf(Papers.Pdf(LetterPaper.Of(letter))));
    }

    /// <summary>Every value that was filled in, the title, the number, the code, and every sentence of the form.</summary>
    private static void AssertHolds(Letter letter, string text)
    {
        var (content, bare) = (letter.Read(), Papers.Bare(text));
        var named = LetterMarkup.NamesIn(content.Text).ToHashSet();
        var values = content.Fields.Where(field => named.Contains(field.Key)).SelectMany(field => field.Value.Split('\n', StringSplitOptions.TrimEntries));
        foreach (var words in values.Append(content.Title).Append(letter.Number).Append(string.Join('-', letter.Code.Chunk(6).Select(part => new string(part)))).Where(value => value.Length > 0))
        {
            Assert.Contains(Papers.Bare(words), bare, StringComparison.Ordinal);
        }

        foreach (var block in LetterPaper.Of(letter).Blocks.OfType<Block.Paragraph>())
        {
            Assert.Contains(Papers.Bare(block.Text), bare, StringComparison.Ordinal);
        }
    }

    /// <summary>Cells that stand beside one another are read one after the other, and the foot of pages is left out.</summary>
    private static string Text(byte[] pdf) => Papers.PdfText(pdf);

    private static Letter Issued(LetterKind kind) => Issued(kind, Address);

    private static Letter Issued(LetterKind kind, params (string Name, string Value)[] changed) => Issued(kind, Address, changed);

    private static Letter Issued(LetterKind kind, string? address, params (string Name, string Value)[] changed)
    {
        var form = GivenLetter.Book.Of(kind);
        var now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));
        var fields = form.Fill(GivenLetter.Samples(kind, changed), new Dictionary<string, string>
        {
            [LetterFields.Number] = "FW-330106-20260302-0001",
            [LetterFields.Date] = "2026年3月2日",
            [LetterFields.Centre] = "浙江省杭州市西湖区法律援助中心",
            [LetterFields.Bureau] = "浙江省杭州市西湖区司法局",
        });
        const string Code = "0123456789ABCDEFGHJKMNPQRS";
        return Letter.Issue(
            new LetterDraft(kind, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), new RegionCode(GivenLetter.Here), fields),
            "FW-330106-20260302-0001", Code, new LetterContent(form.Title, fields[form.IssuedBy], form.Text, fields, address is null ? null : $"{address}/{Code}"), now);
    }
}
