using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Search;

/// <summary>Texts for properties: what people write, what programs write, and halves of both.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "第一条 ", "第一百三十三条之一", "1079条", "# ", "## 第一章 总则", "\n", "\n\n", "<!-- INFO END -->", "<!--", "（一）", "一、", "附件：", "2020年5月28日",
        "离婚", "试用期", "公司", "\0", "\uD83D", "\uDE00", "😀", "\u202E", "\uFFFF", " ", "　", "AND", "*:*", "text:(", "\"", "\\", "第", "条", "之", "○",
    ];

    public static Arbitrary<string> Any { get; } =
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces))).ToArbitrary();
}
