using System.Globalization;
using Fabang.Kernel.Documents;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>An agreement as it stands on paper (调解协议书). It is always in Chinese: it is what the court reads.</summary>
public static class AgreementPaper
{
    /// <summary>How many signs of the hash stand on paper to verify it by.</summary>
    public const int CodeLength = 16;

    /// <summary>What stands on the seal beside the name.</summary>
    public const string KindOfSeal = "电子印章";

    /// <param name="agreement">What is written.</param>
    /// <param name="site">The address of this site, for the page that verifies it.</param>
    /// <param name="seal">The picture of the seal; null where it bears none.</param>
    public static Document Of(MediationAgreement agreement, string site, byte[]? seal)
    {
        var text = agreement.Text;
        return new()
        {
            Title = agreement.IsOral ? "人民调解口头协议登记表" : "人民调解协议书",
            Number = $"编号：{agreement.Number}",
            Footer = $"{agreement.SealedBy}　{agreement.Number}",
            MadeAt = agreement.EffectiveAt ?? agreement.MadeAt,
            Blocks =
            [
                new Block.Heading("当事人", 1),
                new Block.Table([.. text.Parties.Select(party => (IReadOnlyList<string>)[party.Side is Side.Asking ? "申请方" : "对方", party.Name, party.Number ?? "", party.Address ?? ""])]),
                new Block.Heading("主要事实、争议事项和责任", 1),
                .. Lines(text.Facts),
                new Block.Heading("协议内容", 1),
                .. Terms(text),
                new Block.Heading("履行方式和地点", 1),
                .. Lines(text.Way),
                new Block.Note("本协议具有法律约束力，当事人应当按照约定履行。自生效之日起三十日内，双方可以共同向人民法院申请司法确认。《人民调解法》第三十一条、第三十三条。"),
                .. agreement.Signatures.Where(signature => signature.PartyId is not null).Select(signature => new Block.Signature([$"当事人：{signature.Name}", Moment(signature.At)])),
                new Block.Signature([$"调解员：{agreement.Signatures.First(signature => signature.PartyId is null).Name}", $"{agreement.SealedBy}（章）", Moment(agreement.MadeAt)], seal),
                new Block.QrCode(
                    $"{site}/mediation/verify?number={agreement.Number}", $"核对这份协议是真是假：打开 {site}/mediation/verify ，填编号 {agreement.Number} 和核对码 {CodeOf(agreement)} 。"),
            ],
        };
    }

    /// <summary>The first signs of the hash, in fours: 3f2a-…</summary>
    public static string CodeOf(MediationAgreement agreement) => string.Join('-', agreement.Hash[..CodeLength].Chunk(4).Select(part => new string(part)));

    private static IEnumerable<Block> Terms(AgreementText text)
    {
        string NameOf(Guid? party) => text.Parties.FirstOrDefault(one => one.Id == party)?.Name ?? "";
        var terms = text.Terms;
        if (terms.Total > 0)
        {
            yield return new Block.Paragraph($"{NameOf(terms.Payer)}付给{NameOf(terms.Payee)}共 {Money(terms.Total)} 元：");
            yield return new Block.Table([.. terms.Instalments.Select((one, place) => (IReadOnlyList<string>)[$"第 {place + 1} 笔", $"{one.DueOn.ToString("yyyy 年 M 月 d 日", CultureInfo.InvariantCulture)}前", $"{Money(one.Amount)} 元"])]);
        }

        foreach (var line in Lines(terms.Duties))
        {
            yield return line;
        }
    }

    private static IEnumerable<Block> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Block.Paragraph(line));

    private static string Money(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.InChina().ToString("yyyy 年 M 月 d 日 HH:mm", CultureInfo.InvariantCulture);
}
