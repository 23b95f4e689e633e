using System.Globalization;
using System.IO.Compression;
using System.Text;
using Fabang.Kernel.Documents;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Modules.Mediation.Seals;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Performing;

/// <summary>
/// The file of a mediation as one archive with an index (一案一卷), and the package for the court. What was said in the rooms is in neither: concessions prove nothing later, and the
/// private rooms are nobody's but their two.
/// </summary>
public sealed class CaseFile(FabangDb db, FileStore store, IEnumerable<IDocumentWriter> writers, AgreementFiles agreements, NextStepWords words)
{
    /// <summary>The whole file, for the committee.</summary>
    public Task<byte[]> ArchiveAsync(MediationView view, MediationAgreement? agreement, string site, CancellationToken cancel = default) => PackAsync(view, agreement, site, withPapers: true, cancel);

    /// <summary>What the court asks for: application, agreement, minutes; the parties bring what proves who they are.</summary>
    public Task<byte[]> ForCourtAsync(MediationView view, MediationAgreement agreement, string site, CancellationToken cancel = default) => PackAsync(view, agreement, site, withPapers: false, cancel);

    private async Task<byte[]> PackAsync(MediationView view, MediationAgreement? agreement, string site, bool withPapers, CancellationToken cancel)
    {
        var pdf = writers.Single(one => one.Ending == "pdf");
        var mediation = view.Case;
        List<(string Name, byte[] Content)> parts = [($"{(withPapers ? "调解申请" : "司法确认申请")}.pdf", Written(pdf, withPapers ? Request(view) : CourtApplication(view, agreement!)))];
        if (agreement is not null)
        {
            parts.Add(("调解协议书.pdf", agreements.Write(agreement, "pdf", site)));
            parts.Add(("调解协议书.docx", agreements.Write(agreement, "docx", site)));
            if (agreement.SealMarkKept is { } mark)
            {
                // Whoever has a tool for CMS checks the one by the other, without us.
                parts.Add(("协议数据.json", Encoding.UTF8.GetBytes(agreement.TextKept)));
                parts.Add(($"电子印章.{SealMark.Ending}", Convert.FromBase64String(mark)));
            }
        }

        var records = await db.Set<RoomRecord>().AsNoTracking().Where(one => one.CaseId == mediation.Id).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancel);
        if (records.Count > 0)
        {
            parts.Add(("调解笔录.pdf", Written(pdf, Minutes(view, records))));
        }

        if (withPapers)
        {
            parts.Add(("办理经过.pdf", Written(pdf, Course(view))));
            foreach (var (_, file) in view.Papers)
            {
                parts.Add(($"材料/{DocumentName.Of(Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name).TrimStart('.'))}", await store.ReadAsync(file, cancel)));
            }
        }

        return Zip(view.Matter.Number, parts);
    }

    private static byte[] Zip(string number, List<(string Name, byte[] Content)> parts)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var index = new StringBuilder($"卷号 {number}\r\n序号\t文件\t字节\tSHA-256\r\n");
            foreach (var ((name, content), place) in parts.Select((part, place) => (part, place + 1)))
            {
                var entry = $"{place:D2} {name.Replace('/', '-')}";
                index.Append(CultureInfo.InvariantCulture, $"{place}\t{entry}\t{content.Length}\t{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))}\r\n");
                using var part = archive.CreateEntry(entry).Open();
                part.Write(content);
            }

            using var first = archive.CreateEntry("00 卷内目录.txt").Open();
            first.Write(Encoding.UTF8.GetPreamble());
            first.Write(Encoding.UTF8.GetBytes(index.ToString()));
        }

        return target.ToArray();
    }

    private static byte[] Written(IDocumentWriter writer, Document document)
    {
        using var target = new MemoryStream();
        writer.Write(document, target);
        return target.ToArray();
    }

    private static Document Request(MediationView view) => Paper(view, "人民调解申请书",
    [
        new Block.Heading("当事人", 1), Parties(view.Case),
        new Block.Heading("事情经过", 1), .. Lines(view.Case.Story),
        new Block.Heading("请求", 1), .. Lines(view.Case.Wanted),
    ]);

    private static Document CourtApplication(MediationView view, MediationAgreement agreement) => Paper(view, "司法确认申请书",
    [
        new Block.Heading("申请人", 1), Parties(view.Case),
        new Block.Heading("请求事项", 1), new Block.Paragraph($"请求确认申请人于 {Day(agreement.EffectiveAt!.Value)} 经{agreement.SealedBy}主持调解达成的调解协议（编号 {agreement.Number}）有效。"),
        new Block.Heading("承诺", 1),
        new Block.Paragraph("申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；因协议内容给他人造成损害的，愿意承担相应的责任。"),
        new Block.Note("请各申请人在下面签名，带身份证明一起到法院。依据：《人民调解法》第三十三条，《民事诉讼法》第二百零五条。"),
        .. view.Case.TakingPart.Select(party => new Block.Signature([$"申请人：{party.Name}", "年　　月　　日"])),
    ]);

    private static Document Minutes(MediationView view, List<RoomRecord> records) => Paper(view, "调解笔录",
    [
        .. records.SelectMany(record => (IEnumerable<Block>)
        [
            new Block.Heading($"{(record.Kind is RecordKind.Minutes ? "笔录" : "无争议的事实")}　{Day(record.At)}", 1), .. Lines(record.Text),
            new Block.Note($"已确认：{string.Join('、', view.Case.Parties.Where(party => record.Confirmed.Any(one => one.PartyId == party.Id)).Select(party => party.Name))}"),
        ]),
    ]);

    private Document Course(MediationView view) => Paper(view, "办理经过",
        [new Block.Table([.. view.Matter.Entries.Reverse().Select(entry => (IReadOnlyList<string>)[entry.At.InChina().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), words.Entry(entry)])])]);

    private static Document Paper(MediationView view, string title, IReadOnlyList<Block> blocks) => new()
    {
        Title = title,
        Number = $"编号：{view.Matter.Number}",
        Footer = $"{view.Committee?.Name}　{view.Matter.Number}",
        Blocks = blocks,
        MadeAt = view.Case.ChangedAt,
    };

    private static Block.Table Parties(MediationCase mediation) =>
        new([.. mediation.Parties.OrderBy(party => party.Side).Select(party => (IReadOnlyList<string>)[party.Side is Side.Asking ? "申请方" : "对方", party.Name, party.Number ?? "", party.Address ?? ""])]);

    private static IEnumerable<Block> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Block.Paragraph(line));

    private static string Day(DateTimeOffset at) => at.InChina().ToString("yyyy 年 M 月 d 日", CultureInfo.InvariantCulture);
}
