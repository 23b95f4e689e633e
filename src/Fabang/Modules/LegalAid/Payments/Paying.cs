using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Payments;

/// <summary>Makes files of payments of what is closed and not paid yet. 《法律援助法》第五十二条.</summary>
public sealed class Paying(FabangDb db, CurrentUser user, RegionTree tree, Numbering numbering, TimeProvider clock)
{
    public const int MostCases = 500;

    /// <summary>No cell that a spreadsheet would run as a formula.</summary>
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    /// <summary>What is closed and stands in no file, the oldest on top.</summary>
    public async Task<IReadOnlyList<AidCase>> OpenAsync(CancellationToken cancel = default) =>
        await db.Set<AidCase>().Within(user.RegionsFor(LegalAidModule.Handle), tree)
            .Where(aid => aid.Status == AidCaseStatus.Closed && aid.BatchId == null).OrderBy(aid => aid.ClosedAt).ThenBy(aid => aid.Id).Take(MostCases).ToListAsync(cancel);

    public async Task<IReadOnlyList<PaymentBatch>> BatchesAsync(CancellationToken cancel = default) =>
        await db.Set<PaymentBatch>().AsNoTracking().Within(user.RegionsFor(LegalAidModule.Handle), tree).OrderByDescending(batch => batch.Id).Take(50).ToListAsync(cancel);

    /// <summary>Makes one of all that is open. The id comes from the form, so that a button pressed twice makes one.</summary>
    public async Task MakeAsync(Guid id, CancellationToken cancel = default)
    {
        if (await db.Set<PaymentBatch>().AnyAsync(batch => batch.Id == id, cancel))
        {
            return;
        }

        await db.InTransactionAsync(async () =>
        {
            var cases = await OpenAsync(cancel);
            if (cases.Count == 0)
            {
                throw new BrokenRuleException("LegalAid.NothingToPay");
            }

            var region = user.RegionsFor(LegalAidModule.Handle)[0];
            db.Add(PaymentBatch.Make(id, await numbering.NextAsync("BT", region.Value, cancel), region, user.RequiredId, cases.Count, cases.Sum(aid => aid.Subsidy!.Value), clock.GetUtcNow()));
            foreach (var aid in cases)
            {
                aid.PayWith(id);
            }

            await db.SaveChangesAsync(cancel);
        }, cancel);
    }

    /// <summary>The file for the finance department: UTF-8 with its mark, for Excel.</summary>
    /// <returns>Null where it is not of the reader's regions.</returns>
    public async Task<(string Name, byte[] Content)?> FileAsync(Guid id, CancellationToken cancel = default)
    {
        if (await db.Set<PaymentBatch>().AsNoTracking().Within(user.RegionsFor(LegalAidModule.Handle), tree).SingleOrDefaultAsync(batch => batch.Id == id, cancel) is not { } batch)
        {
            return null;
        }

        var rows = await db.Set<AidCase>().Where(aid => aid.BatchId == id)
            .Join(db.Set<Matter>(), aid => aid.MatterId, matter => matter.Id, (aid, matter) => new { matter.Number, aid.LawyerId, aid.Subsidy })
            .OrderBy(row => row.Number).ToListAsync(cancel);
        var ids = rows.ConvertAll(row => row.LawyerId);
        var lawyers = await db.Set<Lawyer>().AsNoTracking().Where(lawyer => ids.Contains(lawyer.AccountId))
            .Join(db.Set<LawFirm>(), lawyer => lawyer.FirmId, firm => firm.Id, (lawyer, firm) => new { Account = lawyer.AccountId!.Value, lawyer.Name, lawyer.Licence, Firm = firm.Name })
            .ToDictionaryAsync(lawyer => lawyer.Account, cancel);
        using var memory = new MemoryStream();
        using (var csv = new CsvWriter(new StreamWriter(memory, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Settings))
        {
            Row(csv, "批次", "案号", "承办律师", "执业证号", "律师事务所", "补贴（元）");
            foreach (var row in rows)
            {
                var lawyer = row.LawyerId is { } account ? lawyers.GetValueOrDefault(account) : null;
                Row(csv, batch.Number, row.Number, lawyer?.Name, lawyer?.Licence.Value, lawyer?.Firm, row.Subsidy!.Value.ToString("0.00", CultureInfo.InvariantCulture));
            }
        }

        return ($"{batch.Number}.csv", memory.ToArray());
    }

    private static void Row(CsvWriter csv, params string?[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }
}
