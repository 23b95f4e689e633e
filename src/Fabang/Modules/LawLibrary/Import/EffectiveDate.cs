using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>施行日期 as the last articles tell it: 本法自2021年1月1日起施行.</summary>
internal static partial class EffectiveDate
{
    /// <summary>
    /// Null when no article tells it. A day before the version was made belongs to the first version of an amended law, and is
    /// not this one's.
    /// </summary>
    public static DateOnly? In(IReadOnlyList<LawArticle> articles, DateOnly? version)
    {
        for (var i = articles.Count - 1; i >= 0; i--)
        {
            foreach (Match match in Said().Matches(articles[i].Text))
            {
                var date = LawDates.In(match.Value).FirstOrDefault();
                if (date != default && (version is null || date >= version))
                {
                    return date;
                }
            }
        }

        return null;
    }

    [GeneratedRegex("本(?:法|条例|规定|办法|解释|规则|决定|细则|修正案|安排|批复|补充规定|实施办法|实施细则)自[^，。；自]{6,14}起(?:施行|实施|执行|生效)", RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
