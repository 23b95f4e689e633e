using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Regions;

/// <summary>Brings the table of regions up to <c>reference/regions.csv</c> at start, and the tree into memory.</summary>
internal sealed class FillRegions(FabangDb db, RegionTree tree) : IPreparation
{
    public int Floor => 1;

    public async Task PrepareAsync(CancellationToken cancel)
    {
        var known = await db.Set<Region>().AsNoTracking().ToDictionaryAsync(region => region.Code, cancel);
        using var csv = new CsvReader(new StreamReader(Path.Combine(AppContext.BaseDirectory, "reference", "regions.csv")), CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        while (await csv.ReadAsync())
        {
            var code = new RegionCode(csv.GetField("code")!);
            var name = csv.GetField("name")!;
            RegionCode? parent = csv.GetField("parent") is { Length: > 0 } text ? new RegionCode(text) : null;
            if (known.TryGetValue(code, out var region) && region.Name == name && region.Parent == parent)
            {
                continue;
            }

            var written = new Region { Code = code, Name = name, Parent = parent };
            db.Entry(written).State = region is null ? EntityState.Added : EntityState.Modified;
            known[code] = written;
        }

        await db.SaveChangesAsync(cancel);
        tree.Fill(known.Values);
    }
}
