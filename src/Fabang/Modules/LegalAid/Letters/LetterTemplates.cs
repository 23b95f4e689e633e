using System.Globalization;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Which wording holds where: the region's own, else that of what it lies in, else the one that ships.</summary>
public sealed class LetterTemplates(FabangDb db, LetterBook book, RegionTree tree, TimeProvider clock)
{
    public IReadOnlyList<LetterForm> Forms => book.Forms;

    public LetterForm FormOf(LetterKind kind) => book.Of(kind);

    /// <summary>The wording that holds in the region today.</summary>
    public async Task<string> TextAsync(LetterKind kind, RegionCode region, CancellationToken cancel) =>
        InForce(await VersionsAsync(region, cancel), kind, region)?.Text ?? book.Of(kind).Text;

    /// <summary>Every version that could hold in the region, of the region and of what it lies in, newest first.</summary>
    public async Task<IReadOnlyList<LetterTemplateVersion>> VersionsAsync(RegionCode region, CancellationToken cancel)
    {
        var upwards = region.Upwards().ToList();
        return (await db.Set<LetterTemplateVersion>().AsNoTracking().Where(version => upwards.Contains(version.Region)).ToListAsync(cancel))
            .OrderByDescending(version => version.ValidFrom).ThenByDescending(version => version.EnteredAt).ThenByDescending(version => version.Id).ToList();
    }

    /// <summary>The version that holds in the region today; null where none does, and the text that ships holds.</summary>
    public LetterTemplateVersion? InForce(IReadOnlyList<LetterTemplateVersion> versions, LetterKind kind, RegionCode region)
    {
        var today = clock.GetUtcNow().DayInChina();
        return region.Upwards().Select(up => versions.FirstOrDefault(version => version.Kind == kind && version.Region == up && version.ValidFrom <= today))
            .FirstOrDefault(version => version is { Ends: false });
    }

    /// <summary>What every letter has without being told.</summary>
    public IReadOnlyDictionary<string, string> GivenBy(RegionCode region, string number, DateTimeOffset now) => new Dictionary<string, string>
    {
        [LetterFields.Number] = number,
        [LetterFields.Date] = now.DayInChina().ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        [LetterFields.Centre] = (region.Level is RegionLevel.Nation ? "司法部" : tree.FullName(region)) + "法律援助中心",
        [LetterFields.Bureau] = region.Level is RegionLevel.Nation ? "司法部" : tree.FullName(region) + (IsUnderDepartment(region) ? "司法厅" : "司法局"),
    };

    /// <summary>Provinces and autonomous regions have a department (司法厅); municipalities have a bureau, as cities and counties.</summary>
    private bool IsUnderDepartment(RegionCode region) => region.Level is RegionLevel.Province && !tree.NameOf(region).EndsWith('市');
}
