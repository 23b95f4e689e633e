using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Data;

/// <summary>What is asked only by whoever came second: whether the first has done the same.</summary>
public static class LostRace
{
    public const string Tag = "after a lost race";

    /// <summary>Says so in the SQL: operators see in the log of the database why it was asked, and tests that it is asked by chance.</summary>
    public static IQueryable<T> AfterLostRace<T>(this IQueryable<T> query) => query.TagWith(Tag);
}
