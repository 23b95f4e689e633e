using Fabang.Modules.Mediation.Risks;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The signs that ship, on sentences of our own: with a sign, without, denied, and long ago.</summary>
public class EscalationSignsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content");

    private static readonly DangerSigns Dangers = DangerReader.Read(Path.Combine(Folder, "topics", "danger.yaml"));

    private static readonly EscalationSigns Signs = EscalationSigns.Read(Path.Combine(Folder, "mediation", "escalation.yaml"), Dangers);

    public static TheoryData<string, string> Sentences => new()
    {
        { "再不还钱我就弄死他", "Threat" },
        { "逼急了大家同归于尽", "Threat" },
        { "他扬言要打断我的腿", "Threat" },
        { "你给我走着瞧", "Threat" },
        { "这口气咽不下，我要报复", "Threat" },
        { "打死也不签这个字", "" },
        { "我不会报复谁，只想把钱要回来", "" },
        { "商家搞杀价竞争", "" },
        { "要命的是合同也丢了", "" },
        { "他家里备了两桶汽油", "Weapon" },
        { "他提着菜刀来敲我家的门", "Weapon" },
        { "他说晚上要来放火", "Weapon" },
        { "我是卖菜刀的，货款没收到", "" },
        { "给车加汽油的钱谁出", "" },
        { "他没有带刀，就是骂人", "" },
        { "明天叫上亲戚去堵他家大门", "Crowd" },
        { "工友们要在工地门口拉横幅", "Crowd" },
        { "两个村的人差点打群架", "Crowd" },
        { "楼上堵了下水道，水漫到我家", "" },
        { "路上堵车，约定的时间没赶到", "" },
        { "我们没有去堵门，只是打了电话", "" },
        { "再这样我真的不想活了", "SelfHarm" },
        { "老公昨晚又打我了", "Violence" },
        { "三年前老公打过我一次，后来没有再打", "" },
        { "楼上的水管漏水，把我家的天花板泡坏了。", "" },
        { "工资拖了三个月，老板不接电话", "" },
        { "他带了一把刀，还说要杀了我全家", "Threat,Weapon" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Each_sentence_gives_its_signs(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', Signs.In(words).Select(sign => sign.ToString()).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("danger: { no-such: Violence }", "no-such")]
    [InlineData("signs: [{ sign: Threat, words: [] }]", "Threat")]
    [InlineData("signs: [{ sign: Threat, words: ['(?=a)'] }]", "Threat")]
    [InlineData("signs: [{ sign: Nothing, words: [a] }]", "line 1")]
    public void What_cannot_be_read_is_named(string content, string named)
    {
        var path = Path.Combine(System.IO.Directory.CreateTempSubdirectory("fabang-signs-").FullName, "escalation.yaml");
        File.WriteAllText(path, content);

        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => EscalationSigns.Read(path, Dangers)).Message, StringComparison.Ordinal);
    }
}
