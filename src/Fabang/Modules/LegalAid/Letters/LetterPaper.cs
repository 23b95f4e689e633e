using Fabang.Kernel.Documents;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>A letter as it stands on paper.</summary>
public static class LetterPaper
{
    public static Document Of(Letter letter)
    {
        var content = letter.Read();
        return Of(content, letter.Number, new Block.QrCode(content.VerifyAt ?? letter.Code, Caption(letter, content)), letter.IssuedAt);
    }

    /// <summary>What a wording would look like, filled with samples.</summary>
    public static Document Preview(LetterForm form, string text, DateTimeOffset now)
    {
        var samples = form.Samples();
        return Of(new LetterContent(form.Title, samples[form.IssuedBy], text, samples, null), samples[LetterFields.Number], qrCode: null, now);
    }

    private static Document Of(LetterContent content, string number, Block? qrCode, DateTimeOffset madeAt)
    {
        IReadOnlyList<Block> blocks = LetterMarkup.Blocks(content.Text, content.Fields);
        return new()
        {
            Title = content.Title,
            Number = $"编号：{number}",
            Footer = $"{content.Issuer}　{number}",
            Blocks = qrCode is null ? blocks : [.. blocks, qrCode],
            MadeAt = madeAt,
        };
    }

    private static string Caption(Letter letter, LetterContent content) => content.VerifyAt is { } address
        ? $"扫这个码，可以核对这份文书是真是假。也可以打开 {address[..address.LastIndexOf('/')]} ，填编号 {letter.Number} 和核对码 {Grouped(letter.Code)} 。"
        : $"核对这份文书是真是假，要用编号 {letter.Number} 和核对码 {Grouped(letter.Code)} 。";

    /// <summary>In fours and fives, as people read long codes.</summary>
    private static string Grouped(string code) => string.Join('-', code.Chunk(6).Select(part => new string(part)));
}
