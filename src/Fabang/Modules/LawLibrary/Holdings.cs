using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary;

/// <summary>How much the library holds.</summary>
public sealed record Holdings(int Laws, int Versions, int Articles, int Cases)
{
    public static async Task<Holdings> CountAsync(FabangDb db, CancellationToken cancel = default) => new(
        await db.Set<Law>().CountAsync(cancel),
        await db.Set<LawVersion>().CountAsync(cancel),
        await db.Set<LawVersion>().SumAsync(version => version.ArticleCount, cancel),
        await db.Set<ConcludedCase>().CountAsync(cancel));
}
