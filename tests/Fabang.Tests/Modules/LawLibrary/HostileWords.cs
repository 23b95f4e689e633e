using System.Text;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>What programs and people put into a search box to break it, as it stands in an address: some of it is no text at all.</summary>
internal static class HostileWords
{
    private static readonly string[] Texts =
    [
        "", "   ", "？！。，、；：“”‘’（）《》〈〉【】…—·~!@#$%^&*()_+-=[]{}|;':\",./<>?`",
        "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "title:*", "*:*", "*", "?", "/.*a{99999}/", "路灯~0.1", "路灯^999999999999", "路灯 AND NOT (OR", "text:[* TO *]", "{!xmlparser v=''}", "路\\灯\\",
        "\"", "\"路灯", "“路灯", "“”“”", Repeat("“路灯”", 100), Repeat("\"灯\" ", 120), Repeat("\"", 499), Repeat("（", 250) + Repeat("）", 250),
        "' or '1'='1", "'); drop table laws;--", "%' union select * from accounts where '%'='", "100%_[a-z]", "$1 ${jndi:ldap://x} {{7*7}} %{7*7} @(1+1)",
        "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>", "javascript:alert(1)", "路\u0000灯", "\u0001\u0007\u001B[2J灯", "路\r\nSet-Cookie: a=b\r\n\r\n灯",
        "灯" + Repeat("\u0301", 400), "灯" + Repeat("\u0301", 1000), Repeat("👨‍👩‍👧‍👦", 45), "🇨🇳🏳️‍🌈", "\u202E灯路\u202C\u200F\u200B\u2066灯", "\uFEFF路灯\uFFFE\uFFFF", "ﷺ" + Repeat("ﷺ", 498), "İıſK",
        Repeat("一", 500), Repeat("一", 1000), "第" + Repeat("万", 400) + "条", "第第第条条", "第条第条之之", "第" + Repeat("9", 450) + "条", Repeat("9", 60_000), "第零条", "第-1条", "第99999999999999999999条",
        string.Concat(Enumerable.Range(1, 60).Select(number => $"刑法第{number}条")), Repeat("《", 240) + "刑法" + Repeat("》", 240) + "第一条", "《" + Repeat("法", 480) + "》第一条",
        string.Concat(Enumerable.Range(0x4E00, 500).Select(sign => (char)sign)), string.Concat(Enumerable.Range(0x4E00, 10_000).Select(sign => (char)sign)), Repeat("a", 10_000), Repeat("a b ", 125),
    ];

    // Bytes that are no UTF-8, halves of surrogate pairs, and signs of percent without a number.
    private static readonly string[] Encoded = ["%ED%A0%80", "%ED%B0%80%ED%A0%80", "%FF%FE%FD", "%C0%AF", "%E8%B7", "%", "%zz", "%u8DEF", "%00%00", "a%0", "+", "%2525252e%2e/%5c", "路%20灯&q=", "路灯&q=法律&q[]=x&q.a=y"];

    public static IEnumerable<string> InAddresses => Texts.Select(Escape).Concat(Encoded);

    public static IEnumerable<string> AsText => Texts;

    private static string Escape(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(one => $"%{one:X2}"));

    private static string Repeat(string what, int times) => string.Concat(Enumerable.Repeat(what, times));
}
