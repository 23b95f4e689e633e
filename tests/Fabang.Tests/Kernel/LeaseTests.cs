using Fabang.Kernel.Live;
using Fabang.Tests.Support;

namespace Fabang.Tests.Kernel;

[Trait("Engine", "both")]
public class LeaseTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly string _name = Guid.NewGuid().ToString();

    [Fact]
    public async Task Of_many_who_want_it_at_once_one_gets_it()
    {
        await using var other = app.SameDatabase();

        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            (i % 2 == 0 ? app : other).WithAsync<Leases, bool>(leases => leases.TryTakeAsync(_name, $"node {i}", Minute))));

        Assert.Single(taken, won => won);
    }

    [Fact]
    public async Task The_holder_may_lengthen_it_and_others_wait_until_it_runs_out()
    {
        Assert.True(await TakeAsync("a"));
        Assert.True(await TakeAsync("a"));
        Assert.False(await TakeAsync("b"));

        app.Clock.Advance(Minute);

        Assert.True(await TakeAsync("b"));
        Assert.False(await TakeAsync("a"));
    }

    [Fact]
    public async Task Given_back_it_is_free_at_once_and_only_its_holder_can_give_it_back()
    {
        await TakeAsync("a");

        await DoAsync(leases => leases.GiveBackAsync(_name, "b"));
        Assert.False(await TakeAsync("b"));

        await DoAsync(leases => leases.GiveBackAsync(_name, "a"));
        Assert.True(await TakeAsync("b"));
    }

    [Fact]
    public async Task Ended_it_is_free_at_once()
    {
        await TakeAsync("a");

        await DoAsync(leases => leases.EndAsync(_name, "a"));

        Assert.True(await TakeAsync("b"));
    }

    [Fact]
    public async Task Many_are_lengthened_at_once_also_one_that_has_run_out()
    {
        var ranOut = $"{_name} ran out";
        await TakeAsync("a");
        await DoAsync(leases => leases.TryTakeAsync(ranOut, "a", TimeSpan.FromSeconds(10)));
        app.Clock.Advance(Minute / 2);

        await DoAsync(leases => leases.LengthenAsync([_name, ranOut, "never taken"], Minute));

        app.Clock.Advance(Minute * 0.75);
        Assert.False(await TakeAsync("b"));
        Assert.False(await app.WithAsync<Leases, bool>(leases => leases.TryTakeAsync(ranOut, "b", Minute)));
        Assert.True(await app.WithAsync<Leases, bool>(leases => leases.TryTakeAsync("never taken", "b", Minute)));
    }

    private Task DoAsync(Func<Leases, Task> act) => app.WithAsync<Leases, bool>(async leases =>
    {
        await act(leases);
        return true;
    });

    private Task<bool> TakeAsync(string holder) => app.WithAsync<Leases, bool>(leases => leases.TryTakeAsync(_name, holder, Minute));
}
