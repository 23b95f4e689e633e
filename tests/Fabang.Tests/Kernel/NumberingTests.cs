using System.Collections.Concurrent;
using Fabang.Kernel.Data;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

[Trait("Engine", "both")]
public class NumberingTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Two_hundred_who_take_at_once_get_two_hundred_numbers_without_gaps()
    {
        await using var other = app.SameDatabase();
        ConcurrentBag<string> taken = [];

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
            taken.Add(await TakeAsync(i % 2 == 0 ? app : other, "ZX", "330106")));

        Assert.Equal(Enumerable.Range(1, 200).Select(n => $"ZX-330106-20260302-{n:D4}"), taken.Order());
    }

    [Fact]
    public async Task A_number_whose_change_was_not_saved_is_used_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TakeAsync(app, "FY", "330106", fail: true));

        Assert.Equal("FY-330106-20260302-0001", await TakeAsync(app, "FY", "330106"));
    }

    [Fact]
    public async Task Kinds_and_regions_are_counted_apart()
    {
        await TakeAsync(app, "TJ", "330106");

        Assert.Equal("TJ-330105-20260302-0001", await TakeAsync(app, "TJ", "330105"));
    }

    [Fact]
    public async Task A_number_is_taken_only_inside_a_transaction() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithAsync<Numbering, string>(numbers => numbers.NextAsync("ZX", "330106")));

    private static Task<string> TakeAsync(FabangApp node, string kind, string region, bool fail = false) => node.WithAsync<IServiceProvider, string>(async services =>
    {
        var number = "";
        await services.GetRequiredService<FabangDb>().InTransactionAsync(async () =>
        {
            number = await services.GetRequiredService<Numbering>().NextAsync(kind, region);
            if (fail)
            {
                throw new InvalidOperationException();
            }
        });
        return number;
    });
}
