using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Regions;

/// <summary>Reads settings: of the region, else of what it lies in, else the fallback of the key.</summary>
public sealed class RegionSettings(FabangDb db, TimeProvider clock)
{
    public async Task<T> GetAsync<T>(SettingKey<T> key, RegionCode region, CancellationToken cancel = default) where T : notnull
    {
        var upwards = region.Upwards().ToList();
        var rows = await db.Set<RegionSetting>().AsNoTracking()
            .Where(setting => setting.Key == key.Name && upwards.Contains(setting.Region)).ToListAsync(cancel);
        return InForce(rows, region) is { } decided ? key.Parse(decided.Value) : key.Fallback;
    }

    /// <summary>Every decision that could hold in the region, of the region and of what it lies in, by key.</summary>
    public async Task<ILookup<string, RegionSetting>> DecisionsAsync(RegionCode region, CancellationToken cancel = default)
    {
        var upwards = region.Upwards().ToList();
        return (await db.Set<RegionSetting>().AsNoTracking().Where(setting => upwards.Contains(setting.Region)).ToListAsync(cancel))
            .OrderByDescending(setting => setting.ValidFrom).ThenByDescending(setting => setting.EnteredAt).ToLookup(setting => setting.Key);
    }

    /// <summary>The decision that holds in the region today; null where none does, and the fallback holds.</summary>
    /// <param name="decisions">Of one key.</param>
    /// <param name="region">Where.</param>
    public RegionSetting? InForce(IEnumerable<RegionSetting> decisions, RegionCode region)
    {
        var today = clock.GetUtcNow().DayInChina();
        var rows = decisions.Where(setting => setting.ValidFrom <= today)
            .OrderByDescending(setting => setting.ValidFrom).ThenByDescending(setting => setting.EnteredAt).ToList();
        return region.Upwards().Select(up => rows.Find(row => row.Region == up)).FirstOrDefault(row => row is { Ends: false });
    }
}
