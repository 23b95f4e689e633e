using Fabang.Modules.Consultations.Quality;

namespace Fabang.Tests.Modules.Consultations.Quality;

public class PersonMaskTests
{
    private static readonly PersonMask Mask = new(["李大明", "恒达公司", "张"]);

    [Theory]
    [InlineData("李大明欠我12000元", "〔略〕欠我12000元")]
    [InlineData("我叫王小红，电话13800138000。", "我叫〔略〕，电话〔略〕。")]
    [InlineData("打0571-87654321找他", "打〔略〕找他")]
    [InlineData("身份证11010519491231002X", "身份证〔略〕")]
    [InlineData("卡号 6222 0202 0000 1234 567", "卡号 〔略〕")]
    [InlineData("微信号：abc_12345，邮箱 a.b@qq.com", "微信号：〔略〕，邮箱 〔略〕")]
    [InlineData("138-0013-8000 和 +86 138 0013 8000", "〔略〕 和 〔略〕")]
    [InlineData("2026年3月2日欠1234567元", "2026年3月2日欠1234567元")]
    public void What_names_a_person_goes_and_what_the_law_needs_stays(string text, string expected) => Assert.Equal(expected, Mask.Of(text));
}
