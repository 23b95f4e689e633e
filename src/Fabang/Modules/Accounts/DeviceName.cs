namespace Fabang.Modules.Accounts;

/// <summary>Says in two words what a browser says of itself in two hundred: enough to recognise one's own phone.</summary>
internal static class DeviceName
{
    // The first that fits: browsers built on others name those too.
    private static readonly (string Mark, string Name)[] Systems =
    [
        ("HarmonyOS", "HarmonyOS"), ("OpenHarmony", "HarmonyOS"), ("iPhone", "iPhone"), ("iPad", "iPad"),
        ("Android", "Android"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("MicroMessenger", "WeChat"), ("AlipayClient", "Alipay"), ("HuaweiBrowser", "Huawei"), ("MiuiBrowser", "Xiaomi"),
        ("UCBrowser", "UC"), ("MQQBrowser", "QQ"), ("QQBrowser", "QQ"), ("Edg", "Edge"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    public static string Of(string? userAgent) =>
        string.Join(" · ", new[] { In(Systems, userAgent), In(Browsers, userAgent) }.OfType<string>());

    private static string? In((string Mark, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(pair => userAgent?.Contains(pair.Mark, StringComparison.OrdinalIgnoreCase) == true).Name;
}
