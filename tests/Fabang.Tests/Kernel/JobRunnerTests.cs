using Fabang.Kernel.Live;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>One node at a time runs a job, however long it takes, and no node that has died keeps it.</summary>
[Trait("Engine", "both")]
public class JobRunnerTests(JobRunnerTests.JobApp app) : IClassFixture<JobRunnerTests.JobApp>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Name = Leases.NameOfJob(typeof(Slow));

    [Fact]
    public async Task The_lease_is_lengthened_while_the_job_runs_and_who_has_lost_it_stops()
    {
        using var stop = new CancellationTokenSource(Patience);
        var job = app.Services.GetRequiredService<Slow>();
        using var node = ActivatorUtilities.CreateInstance<JobRunner<Slow>>(app.Services);
        await node.StartAsync(stop.Token);
        await job.Begun.Task.WaitAsync(stop.Token);

        for (var third = 0; third < 4; third++)
        {
            await LengthenedAsync(stop.Token);
        }

        Assert.False(await TakeAsync());
        Assert.False(job.Stopped.Task.IsCompleted);

        // As if this node had slept for longer than its lease.
        var later = app.Clock.GetUtcNow().AddHours(1);
        await app.ReadAsync(db => db.Set<Lease>().Where(lease => lease.Name == Name)
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Holder, "another").SetProperty(lease => lease.Until, later)));
        while (!job.Stopped.Task.IsCompleted)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, stop.Token);
        }

        await node.StopAsync(stop.Token);
        Assert.Equal(("another", later), await LeaseAsync());
    }

    /// <summary>Lets time pass until the lease is longer than it was; it never runs out meanwhile.</summary>
    private async Task LengthenedAsync(CancellationToken cancel)
    {
        var (_, before) = await LeaseAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(20));
        for (var look = 1; (await LeaseAsync()).Until == before; look++)
        {
            await Task.Delay(20, cancel);
            if (look % 10 == 0)
            {
                // The runner had not begun to wait when the clock was put forward.
                app.Clock.Advance(TimeSpan.FromSeconds(1));
            }
        }
    }

    private Task<bool> TakeAsync() => app.WithAsync<Leases, bool>(leases => leases.TryTakeAsync(Name, "another", TimeSpan.FromMinutes(1)));

    private async Task<(string Holder, DateTimeOffset Until)> LeaseAsync()
    {
        var lease = await app.ReadAsync(db => db.Set<Lease>().AsNoTracking().SingleAsync(lease => lease.Name == Name));
        return (lease.Holder, lease.Until);
    }

    /// <summary>The application with a job that runs until it is stopped.</summary>
    public sealed class JobApp : FabangApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<Slow>());
        }
    }

    public sealed class Slow : IJob
    {
        public static TimeSpan Every => TimeSpan.FromHours(1);

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Stopped { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task RunAsync(CancellationToken cancel)
        {
            Begun.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Stopped.TrySetResult();
        }
    }
}
