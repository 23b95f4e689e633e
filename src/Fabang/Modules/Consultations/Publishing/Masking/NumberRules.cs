using System.Text.RegularExpressions;

namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>
/// What is a number or a sign of its own, and so is known by its form: telephones, identity cards, bank cards, plates, accounts, addresses on the net, case numbers, dates of birth.
/// Sums of money, short numbers for all (12348) and other dates stay: the advice rests on them.
/// </summary>
internal static partial class NumberRules
{
    /// <summary>Where two forms fit, the first of these is meant.</summary>
    private static readonly (MaskKind Kind, string Instead, Regex Form)[] Forms =
    [
        (MaskKind.Contact, "〔邮箱〕", Mail()),
        (MaskKind.Contact, "〔网址〕", Link()),
        (MaskKind.Contact, "〔账号〕", Messenger()),
        (MaskKind.CaseNumber, "〔案号〕", CaseNumber()),
        (MaskKind.BirthDate, "〔出生日期〕", BornOn()),
        (MaskKind.IdentityNumber, "〔身份证号〕", Identity()),
        (MaskKind.Phone, "〔电话〕", Phone()),
        (MaskKind.Plate, "〔车牌号〕", Plate()),
        (MaskKind.BankCard, "〔银行卡号〕", Card()),
        (MaskKind.Number, "〔号码〕", Credit()),
        (MaskKind.Number, "〔号码〕", Long()),
    ];

    /// <param name="text">With all its signs narrow: １３８ is 138.</param>
    public static IEnumerable<MaskedPart> In(string text) =>
        from form in Forms
        from match in form.Form.Matches(text)
        select new MaskedPart(match.Index, match.Index + match.Length, form.Kind, form.Instead);

    [GeneratedRegex(@"(?:https?://|www\.)[\w\-./?%&=#~:+@]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|top|xyz|cc|vip)\b(?:/[\w\-./?%&=#~:+@]*)?", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Link();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")]
    private static partial Regex Mail();

    /// <summary>What follows the name of a messenger.</summary>
    [GeneratedRegex(@"(?<=(?:微信|wechat|weixin|vx|qq|抖音|快手|支付宝|淘宝|闲鱼)(?:账?号|id)?\s{0,2}[:是为]?\s{0,2})(?=[A-Za-z0-9_-]*[A-Za-z0-9])[A-Za-z0-9_-]{5,}", RegexOptions.IgnoreCase)]
    private static partial Regex Messenger();

    [GeneratedRegex(@"[(\[〔]\d{4}[)\]〕]\s?\p{IsCJKUnifiedIdeographs}{1,2}\d{0,6}\p{IsCJKUnifiedIdeographs}{1,5}\s?\d+号")]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"(?<=(?:出生(?:日期|年月|于)?|生日|生于)[是为:在]{0,2}\s?)(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{2}年\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}月\d{1,2}[日号])|(?:(?<!\d)\d{2,4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2})(?=\s?(?:出生|生人|生的))")]
    private static partial Regex BornOn();

    /// <summary>Eighteen signs with a date of birth in them, also with blanks; or fifteen digits of the old kind.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9]\d{5}[ -]?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![0-9A-Za-z])|(?<![0-9A-Za-z])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z])")]
    private static partial Regex Identity();

    /// <summary>Mobile and fixed telephones, as people write them; 400 numbers belong to firms.</summary>
    [GeneratedRegex(@"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)|(?<!\d)1[3-9]\d[- ]\d{3}[- ]\d{5}(?!\d)|(?<!\d)\(?0[1-9]\d{1,2}\)?[- ]?\d{7,8}(?:[-转]\d{1,5})?(?!\d)|(?<!\d)400[- ]?\d{3}[- ]?\d{4}(?!\d)|(?<=电话|座机|手机|号码)[:是为]?\s?\d{7,8}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-HJ-NP-Z]\s?[·•.\-]?\s?(?=[A-HJ-NP-Z]{0,5}\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9警学挂港澳](?![A-Za-z0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?<!\d)\d{4}(?:[- ]?\d{4}){3}(?:[- ]?\d{1,3})?(?!\d)")]
    private static partial Regex Card();

    /// <summary>统一社会信用代码: eighteen digits and letters.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])(?=[0-9]*[A-HJ-NP-RT-UWXY])[0-9A-HJ-NP-RT-UWXY]{18}(?![0-9A-Za-z])")]
    private static partial Regex Credit();

    /// <summary>Accounts, orders, policies. A sum of money is not one.</summary>
    [GeneratedRegex(@"(?<![\d.])[A-Za-z]{0,4}\d{9,}(?![\d.]|\s?[元万亿块])")]
    private static partial Regex Long();
}
