using Fabang.Modules.LawLibrary;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>A folder of invented texts of law, for imports to read. No word of it is law.</summary>
public sealed class LawTexts : IDisposable
{
    public const string Labour = "national/社会法/劳动合同法(2012-12-28).md";
    public const string Lamps = "national/行政法规/示例路灯条例.md";
    public const string Dogs = "local/浙江/青山市示例养犬条例(2021-05-01).md";
    public const string Case = "cases/劳动人事/示例欠薪案.md";

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("fabang-laws-");

    public string Root => _folder.FullName;

    /// <summary>Eight files: three laws, a code in two parts, a case, a duplicate, a broken one.</summary>
    public static LawTexts Small()
    {
        var texts = new LawTexts();
        // The digest explains article 30 of this law; the wording here is ours.
        texts.Write(Labour, Law("中华人民共和国劳动合同法", "2012年12月28日 示例机关修正", "第三十条 示例：单位按约定的日子把蓝色信封交给劳动者。", "第三十一条 示例：加班的人多得一只信封。"));
        texts.Write(Lamps, Law("示例路灯条例", "2019年3月2日 国务院公布", "第一条 路灯在天黑以后点亮。\n\n路灯由看灯人照管。", "第二条 损坏路灯的，应当赔偿：\n\n（一）灯罩；\n\n（二）灯杆。", "第二条之一 <script>alert('灯')</script>不是灯。"));
        texts.Write(Dogs, Law("青山市示例养犬条例", "2021年5月1日 青山市第一届人民代表大会常务委员会通过", "第一条 遛狗的人牵绳，《示例无名法》另有规定的除外。"));
        texts.Write(Case, "# 示例欠薪案\n\n<!-- INFO END -->\n\n## 基本案情\n\n甲在乙的店里干活，乙没有给蓝色信封。\n\n## 典型意义\n\n信封要按时给。\n");
        texts.Write("national/示例法典/总则.md", "# 示例法典\n\n# 总则\n\n2020年5月28日 通过\n\n<!-- INFO END -->\n\n## 第一章 示例规定\n\n第一条 示例法典从这里开始。\n\n第二条 到下一编去。\n");
        texts.Write("national/示例法典/附则.md", "# 示例法典\n\n# 附则\n\n2020年5月28日 通过\n\n<!-- INFO END -->\n\n第三条 示例法典到这里结束。\n");
        texts.Write("national/行政法/劳动合同法(2012-12-28).md", texts.Read(Labour));
        texts.Write("national/行政法/坏文件.md", "没有标题");
        return texts;
    }

    /// <summary>A law in two versions that cites another, and a long one.</summary>
    public static LawTexts InTime()
    {
        var texts = new LawTexts();
        texts.Write("national/行政法规/示例街灯条例(2015-05-01).md", Law(
            "示例街灯条例", "2015年5月1日 国务院公布 自2015年7月1日起施行", "第一条 街上挂旧灯。", "第二条 坏了的灯罩依照《示例灯罩法》第一条处理。"));
        texts.Write("national/行政法规/示例街灯条例(2020-05-01).md", Law(
            "示例街灯条例", "2020年5月1日 国务院修订 自2020年7月1日起施行", "第一条 街上挂新灯。", "第二条 看灯人每晚巡街一遍。",
            "第三条 违反前条规定，或者本条例第九十九条规定的，依照《示例灯罩法》第一条处理。", "第四条 坏了的灯罩依照《示例灯罩法》第一条处理。"));
        texts.Write("national/社会法/示例灯罩法.md", Law("中华人民共和国示例灯罩法", "2010年1月1日 示例机关通过", "第一条 灯罩赔新的。"));
        foreach (var (year, words) in (ReadOnlySpan<(int, string)>)[(2015, "十元"), (2020, "五十元")])
        {
            texts.Write($"national/行政法规/示例长法({year}-05-01).md", Law(
                "示例长法", $"{year}年5月1日 国务院公布", [.. Enumerable.Range(1, 25).Select(number => $"{ArticleNames.Label($"{number}")} 第{number}号摊位的人每天交{words}。")]));
        }

        return texts;
    }

    public static string Law(string title, string made, params string[] articles) =>
        $"# {title}\n\n{made}\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n{string.Join("\n\n", articles)}\n";

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
