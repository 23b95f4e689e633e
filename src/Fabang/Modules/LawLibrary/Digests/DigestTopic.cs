using System.Globalization;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>A field of everyday trouble, and the articles that people then need: wages-and-work, 工资和劳动合同.</summary>
public sealed record DigestTopic(string Name, string ChineseTitle, string EnglishTitle, IReadOnlyList<DigestEntry> Entries)
{
    public string InReadersLanguage() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? EnglishTitle : ChineseTitle;
}
