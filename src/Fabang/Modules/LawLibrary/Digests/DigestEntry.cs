using System.Globalization;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>An article in our own plain words (白话解读): no official text, and shown as such.</summary>
/// <param name="Law">The law's key: 劳动合同法.</param>
/// <param name="Number">30, 133-1</param>
/// <param name="Label">第三十条</param>
/// <param name="Chinese">Written first.</param>
/// <param name="English">The same for readers of English.</param>
/// <param name="Says">How people put it who need this article.</param>
/// <param name="Version">The version of the law that it explains.</param>
/// <param name="FiguresFrom">Other articles that figures in the plain words come from: 188 of the same law, or 刑法#42.</param>
/// <param name="OwnFigures">Figures that no text gives: worked out from those it gives, or an example.</param>
public sealed record DigestEntry(
    string Law, string Number, string Label, DigestText Chinese, DigestText English, IReadOnlyList<string> Says, DateOnly? Version,
    IReadOnlyList<string> FiguresFrom, IReadOnlyList<string> OwnFigures)
{
    public string Article => $"{Law}#{Number}";

    /// <summary>In the language of the reader.</summary>
    public DigestText InReadersLanguage() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? English : Chinese;
}
