using System.ComponentModel;
using Fabang.Kernel.Documents;
using Fabang.Modules.LegalAid.Agreements;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>The agreement with the lawyer's firm, to be read before it is signed.</summary>
internal sealed record AidAgreementInApi(
    [property: Description("文号")] string Number,
    [property: Description("状态")] AidAgreementStatus Status,
    [property: Description("发出时间")] DateTimeOffset IssuedAt,
    [property: Description("标题")] string Title,
    [property: Description("Line by line, as it stands on paper. 协议内容")] IReadOnlyList<string> Lines,
    [property: Description("Of its words: sent back when a code is asked for. 内容的校验值")] string Hash,
    [property: Description("Null before they have signed. 受援人的签名")] AidSignatureInApi? Person,
    [property: Description("Null before they have signed. 律师的签名")] AidSignatureInApi? Lawyer)
{
    public static AidAgreementInApi Of(AidView view, Document paper)
    {
        var agreement = view.Agreement!;
        return new(
            view.Letters.Single(letter => letter.Id == agreement.LetterId).Number, agreement.StatusIn(view.Case!), agreement.IssuedAt, paper.Title, [.. paper.Blocks.SelectMany(LinesOf)], agreement.DocumentHash,
            AidSignatureInApi.Of(agreement.PersonSignature), AidSignatureInApi.Of(agreement.LawyerSignature));
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [paragraph.Lead + paragraph.Text],
        Block.Note note => [note.Text],
        Block.Table table => table.Rows.Select(row => string.Join('\t', row)),
        Block.Signature signature => signature.Lines,
        _ => [],
    };
}
