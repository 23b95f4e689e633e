using System.Text;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Reads one file of the law folder (法律法规文本): <c># </c>title, lines of enactment, INFO END, headings, articles. The path
/// tells kind, province and version (<c>local/浙江/…(2021-10-12).md</c>). It never throws for a text: what cannot be read is a
/// <see cref="LawFileProblem"/>. A Word file of the national database (.docx) is read to the same end, and a case may be JSON.
/// </summary>
public static class LawFileParser
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static LawFileResult Parse(string path, byte[] content)
    {
        if (path.EndsWith(".doc", StringComparison.OrdinalIgnoreCase))
        {
            return Fault(path, LawFileFault.NotWord, "an old .doc: save it as .docx");
        }

        try
        {
            return path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? ParseDocx(path, content) : Parse(path, Strict.GetString(content));
        }
        catch (DocxException unreadable)
        {
            return Fault(path, unreadable.Fault, unreadable.Message);
        }
        catch (DecoderFallbackException wrong)
        {
            return Fault(path, LawFileFault.NotUtf8, $"byte {wrong.Index}");
        }
    }

    public static LawFileResult Parse(string path, string text)
    {
        if (text.Contains('\0'))
        {
            return Fault(path, LawFileFault.NotUtf8, "NUL");
        }

        if (string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')))
        {
            return Fault(path, LawFileFault.Empty);
        }

        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return CaseJson.Parse(path, text.TrimStart('\uFEFF'));
        }

        var end = text.IndexOf(LawText.HeaderEnd, StringComparison.Ordinal);
        if (LawHeader.Read(end < 0 ? text : text[..end]) is not { } header)
        {
            return Fault(path, LawFileFault.NoTitle);
        }

        if (end < 0)
        {
            return Fault(path, LawFileFault.NoHeaderEnd, header.Title);
        }

        return Read(path, header, LawLine.Read(text[(end + LawText.HeaderEnd.Length)..]));
    }

    private static LawFileResult ParseDocx(string path, byte[] content)
    {
        if (content.Length == 0)
        {
            return Fault(path, LawFileFault.Empty);
        }

        var law = DocxLaw.Read(DocxPackage.Read(content));
        return law.Header is null ? Fault(path, law.Lines.Count == 0 ? LawFileFault.Empty : LawFileFault.NoTitle) : Read(path, law.Header, law.Lines);
    }

    private static LawFileResult Read(string path, LawHeader header, List<LawLine> lines)
    {
        if (!lines.Exists(line => !line.IsHeading))
        {
            return Fault(path, LawFileFault.NoText, header.Title);
        }

        var origin = LawOrigin.Of(path, header);
        return origin.HasBadDate ? Fault(path, LawFileFault.BadDate) : Read(path, header, origin, lines);
    }

    private static LawFileResult Read(string path, LawHeader header, LawOrigin origin, List<LawLine> lines)
    {
        var file = new LawFile
        {
            Path = path,
            Title = header.Title,
            Key = LawText.KeyOf(header.Title),
            Names = NamesOf(header.Title),
            Kind = origin.Kind,
            Category = origin.Category,
            Authority = origin.AuthorityOf(header),
            Province = origin.Province,
            City = origin.CityOf(header),
            Version = origin.Date ?? header.LastDate(),
            History = header.History,
            Part = header.Part,
        };
        if (origin.Kind is TextKind.Case)
        {
            return LawFileResult.Of(CaseReader.Read(file with { Sections = SectionsOf(lines) }, CaseDetails.None, []));
        }

        var body = LawBody.Read(lines);
        // A text without any date of its own is dated by its last article.
        var version = file.Version ?? EffectiveDate.In(body.Articles, null);
        return body.Duplicate is { } twice
            ? Fault(path, LawFileFault.DuplicateArticle, twice)
            : LawFileResult.Of(file with
            {
                Preamble = body.Preamble,
                Numbering = body.Numbering,
                Articles = header.Part is { } part ? [.. body.Articles.Select(article => article with { Path = [part, .. article.Path] })] : body.Articles,
                Appendix = body.Appendix,
                MissingArticles = body.Missing,
                EffectiveFrom = header.EffectiveFrom() ?? EffectiveDate.In(body.Articles, version),
                Version = version,
            });
    }

    private static List<LawSection> SectionsOf(List<LawLine> lines)
    {
        var sections = new List<LawSection>();
        var (heading, text) = ("", new List<string>());
        foreach (var line in lines)
        {
            if (line.IsHeading)
            {
                Close();
                heading = line.Text;
            }
            else
            {
                text.Add(line.Text);
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (heading.Length > 0 || text.Count > 0)
            {
                sections.Add(new LawSection(heading, string.Join('\n', text)));
                text.Clear();
            }
        }
    }

    private static List<string> NamesOf(string title)
    {
        var key = LawText.KeyOf(title);
        var bare = key.IndexOf('（', StringComparison.Ordinal) is > 0 and var bracket && key.EndsWith('）') ? key[..bracket] : key;
        return [.. new[] { title, key, bare }.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static LawFileResult Fault(string path, LawFileFault fault, string? detail = null) =>
        LawFileResult.Of(new LawFileProblem(path, fault, detail));
}
