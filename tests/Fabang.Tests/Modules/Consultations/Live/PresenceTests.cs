using Fabang.Kernel.Data;
using Fabang.Kernel.Live;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Live;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>The duty room hears who comes, who has gone, and who goes on duty or off.</summary>
public class PresenceTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task It_rings_when_somebody_comes_and_when_their_lease_has_run_out_and_not_from_page_to_page()
    {
        var bell = new CountingBell();
        var presence = new Presence(app.Services.GetRequiredService<IServiceScopeFactory>(), bell, app.Clock);
        var lawyer = Guid.CreateVersion7();
        var list = await presence.EnterAsync(lawyer);
        var question = await presence.EnterAsync(lawyer);
        list.Dispose();
        question.Dispose();
        var next = await presence.EnterAsync(lawyer);
        app.Clock.Advance(Presence.Hold);
        await presence.HoldAllAsync();
        Assert.Equal(1, bell.Rung);

        next.Dispose();
        next.Dispose();
        await presence.HoldAllAsync();
        Assert.Equal(1, bell.Rung);
        app.Clock.Advance(Presence.Hold);
        await presence.HoldAllAsync();
        await presence.HoldAllAsync();
        Assert.Equal(2, bell.Rung);

        using var back = await presence.EnterAsync(lawyer);
        Assert.Equal(3, bell.Rung);
    }

    [Fact]
    public async Task It_rings_when_somebody_goes_on_duty_and_off()
    {
        var (bell, lawyer) = (new CountingBell(), Guid.CreateVersion7());
        await app.WithAsync<IServiceProvider, bool>(async services =>
        {
            var duty = new Duty(services.GetRequiredService<FabangDb>(), services.GetRequiredService<Leases>(), bell, app.Clock);
            Assert.True(await duty.BeginAsync(lawyer));
            Assert.Equal(1, bell.Rung);
            await duty.EndAsync(lawyer);
            return true;
        });

        Assert.Equal(2, bell.Rung);
    }

    private sealed class CountingBell : Bell
    {
        public int Rung { get; private set; }

        public override Task RingAsync(params IReadOnlyList<string> topics)
        {
            Assert.Equal([Duty.Topic], topics);
            Rung++;
            return Task.CompletedTask;
        }
    }
}
