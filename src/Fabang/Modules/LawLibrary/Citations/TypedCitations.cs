using System.Text;
using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>Leads those who know the article straight to it: 民法典1079条, 劳动合同法 47条2款, 《刑法》133条之一.</summary>
public sealed partial class TypedCitations(FabangDb db, LibraryNames names, LawFinder laws)
{
    /// <summary>The address of what was typed; null when it is not one citation alone, or of nothing that is held.</summary>
    public async Task<string?> PathAsync(string typed, CancellationToken cancel = default) =>
        Read(await names.ReaderAsync(db, cancel), typed) is { Number: { } number } citation
            ? (await laws.CitableAsync($"{citation.Law}#{number}", cancel))?.Path
            : null;

    /// <summary>The one citation that makes up all of what was typed.</summary>
    public static WrittenCitation? Read(CitationReader reader, string typed)
    {
        var written = Spelled(typed);
        return reader.Read(written) is [var citation] && citation.Start == 0 && Rest().IsMatch(written.AsSpan(citation.End)) ? citation : null;
    }

    /// <summary>As a lawyer would write it: 民法典第1079条.</summary>
    private static string Spelled(string typed)
    {
        var written = Blanks().Replace(typed.Normalize(NormalizationForm.FormKC), "");
        written = BareNumber().Replace(written, "$1第$2条");
        return WithoutFirst().Replace(written, "第$0");
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    // 民法典1079
    [GeneratedRegex(@"^(.*[\p{IsCJKUnifiedIdeographs}》)）])([0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    // 1079条, 2款, 3项 after anything but 第 or a digit
    [GeneratedRegex("(?<![第0-9零〇一二两三四五六七八九十廿卅百千(（])(?:[0-9]{1,4}(?:条|款|项)|[零〇一二两三四五六七八九十廿卅百千]{1,9}条)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutFirst();

    [GeneratedRegex("^(?:的?(?:规定|内容|原文|全文))?[。，.?？!！]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
