using System.Globalization;
using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Where a text comes from, by its place in the folder, its title and its header: kind, category, authority, province, city.</summary>
internal sealed partial record LawOrigin(TextKind Kind, string Category, string? Province, DateOnly? Date, bool HasBadDate)
{
    private const string Congress = "全国人民代表大会";

    // GB/T 2260, first two digits.
    private static readonly (string Name, string Code)[] Provinces =
    [
        ("北京", "11"), ("天津", "12"), ("河北", "13"), ("山西", "14"), ("内蒙古", "15"), ("辽宁", "21"), ("吉林", "22"), ("黑龙江", "23"),
        ("上海", "31"), ("江苏", "32"), ("浙江", "33"), ("安徽", "34"), ("福建", "35"), ("江西", "36"), ("山东", "37"), ("河南", "41"),
        ("湖北", "42"), ("湖南", "43"), ("广东", "44"), ("广西", "45"), ("海南", "46"), ("重庆", "50"), ("四川", "51"), ("贵州", "52"),
        ("云南", "53"), ("西藏", "54"), ("陕西", "61"), ("甘肃", "62"), ("青海", "63"), ("宁夏", "64"), ("新疆", "65"), ("台湾", "71"),
    ];

    private static TextKind? KindOf(string folder) => folder switch
    {
        "宪法" or "宪法相关法" or "刑法" or "民法典" or "民法商法" or "社会法" or "经济法" or "行政法" or "诉讼与非诉讼程序法" or "法律" => TextKind.Law,
        "行政法规" => TextKind.AdministrativeRegulation,
        "司法解释" => TextKind.JudicialInterpretation,
        "部门规章" => TextKind.DepartmentRule,
        "案例" => TextKind.Case,
        "其他" => TextKind.Other,
        _ => null,
    };

    /// <summary>Reads the path from its end: what stands above national/, local/ and cases/ is somebody's disk and says nothing.</summary>
    public static LawOrigin Of(string path, LawHeader header)
    {
        var parts = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var folders = parts.AsSpan(0, Math.Max(parts.Length - 1, 0));
        var named = NameDate().Match(parts.LastOrDefault() ?? "");
        var bad = false;
        DateOnly? date = null;
        if (named.Success)
        {
            bad = !DateOnly.TryParseExact(named.Groups[1].ValueSpan, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
            date = bad ? null : read;
        }

        var category = folders.IsEmpty ? "" : folders[^1];
        var top = folders.LastIndexOfAny("cases", "local", "national");
        var place = top >= 0 && top + 1 < folders.Length ? folders[top + 1] : "";
        if (top >= 0 && folders[top] == "cases")
        {
            return new LawOrigin(TextKind.Case, category, null, date, bad);
        }

        if (top >= 0 && folders[top] == "local" && ProvinceOf(place) is { } province)
        {
            return new LawOrigin(TextKind.LocalRegulation, category, province, date, bad);
        }

        for (var i = folders.Length - 1; i >= 0; i--)
        {
            if (KindOf(folders[i]) is { } kind)
            {
                return new LawOrigin(kind, category, null, date, bad);
            }
        }

        return Guess(header, category) with { Date = date, HasBadDate = bad };
    }

    /// <summary>制定机关: a ministry by its folder, a court by the title, a congress by the first line that names one.</summary>
    public string? AuthorityOf(LawHeader header) => Kind switch
    {
        TextKind.Case => null,
        TextKind.DepartmentRule => Category is "部门规章" or "" ? Issuer(header) : Category,
        TextKind.JudicialInterpretation => Courts(header.Title) ?? header.History.Select(entry => Courts(entry.Text)).FirstOrDefault(court => court is not null),
        TextKind.LocalRegulation => LocalCongress(header) is { } made ? made.Place + made.Body : null,
        TextKind.AdministrativeRegulation => header.History.Any(entry => Says(entry, "国务院")) ? "国务院" : Issuer(header) ?? "国务院",
        _ => NationalCongress(header) ?? Issuer(header),
    };

    /// <summary>The city that made a local regulation; the province only approves it (批准).</summary>
    public string? CityOf(LawHeader header)
    {
        if (Kind is not TextKind.LocalRegulation)
        {
            return null;
        }

        var place = LocalCongress(header)?.Place ?? (CityTitle().Match(header.Title) is { Success: true } match ? match.Value : null);
        return place is null || (ProvinceOf(place) is not null && !place.EndsWith("自治县", StringComparison.Ordinal)) ? null : place;
    }

    private static LawOrigin Guess(LawHeader header, string category)
    {
        var kind = Courts(header.Title) is not null ? TextKind.JudicialInterpretation
            : NationalCongress(header) is not null ? TextKind.Law
            : header.History.Any(entry => Says(entry, "国务院")) ? TextKind.AdministrativeRegulation
            : LocalCongress(header) is not null ? TextKind.LocalRegulation
            : TextKind.Other;
        var province = kind is TextKind.LocalRegulation
            ? header.History.Select(entry => Congresses().Match(entry.Text)).Where(match => match.Success)
                .Select(match => ProvinceOf(match.Groups[1].Value)).FirstOrDefault(code => code is not null)
            : null;
        return new LawOrigin(kind, category, province, null, false);
    }

    private static string? ProvinceOf(string name)
    {
        foreach (var (province, code) in Provinces)
        {
            if (name.StartsWith(province, StringComparison.Ordinal))
            {
                return code + "0000";
            }
        }

        return null;
    }

    private static string? Courts(string title) =>
        (title.Contains("最高人民法院", StringComparison.Ordinal), title.Contains("最高人民检察院", StringComparison.Ordinal)) switch
        {
            (true, true) => "最高人民法院、最高人民检察院",
            (true, false) => "最高人民法院",
            (false, true) => "最高人民检察院",
            _ => null,
        };

    private static string? NationalCongress(LawHeader header) =>
        header.History.FirstOrDefault(entry => Says(entry, Congress)) is not { } entry ? null
        : Says(entry, Congress + "常务委员会") ? Congress + "常务委员会" : Congress;

    // 杭州市第十二届人民代表大会常务委员会; in short 市十二届人大常委会, where the title has the name of the city.
    private static (string Place, string Body)? LocalCongress(LawHeader header)
    {
        foreach (var entry in header.History.Where(entry => entry.Event is not HistoryEvent.Approved).Concat(header.History))
        {
            if (Congresses().Match(entry.Text) is { Success: true } match)
            {
                var place = match.Groups[1].Value is "市" && CityTitle().Match(header.Title) is { Success: true } city ? city.Value : match.Groups[1].Value;
                if (place is "市")
                {
                    continue;
                }

                return (place, match.Groups[2].Value.Replace("人大", "人民代表大会", StringComparison.Ordinal).Replace("常委会", "常务委员会", StringComparison.Ordinal));
            }
        }

        return null;
    }

    private static string? Issuer(LawHeader header) =>
        header.History.Select(entry => Promulgator().Match(entry.Text)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static bool Says(HistoryEntry entry, string words) => entry.Text.Contains(words, StringComparison.Ordinal);

    // 刑法(2020-12-26).md, and 中华人民共和国刑法_20201226.docx as the national database names it.
    [GeneratedRegex(@"[(_](\d{4}-\d{2}-\d{2}(?=\))|(?<=_)\d{8})\)?(?:\.[A-Za-z]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameDate();

    [GeneratedRegex(@"(?:^|[日\s，、；])经?(\p{IsCJKUnifiedIdeographs}{0,14}?(?:省|市|自治区|自治州|自治县))第?\p{IsCJKUnifiedIdeographs}{1,4}届((?:人民代表大会|人大)(?:常务委员会|常委会)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Congresses();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,10}?(?:市|自治州|自治县)", RegexOptions.CultureInvariant)]
    private static partial Regex CityTitle();

    [GeneratedRegex(@"(?:^|日\s?)(\p{IsCJKUnifiedIdeographs}{2,16}?)(?:令第?[^，。]*)?(?:公布|发布|颁布)", RegexOptions.CultureInvariant)]
    private static partial Regex Promulgator();
}
