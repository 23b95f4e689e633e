using System.Net;
using Fabang.Kernel.Events;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Audit;

/// <summary>The operator's page.</summary>
[Trait("Engine", "both")]
public class OperatePageTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task It_shows_health_jobs_and_versions()
    {
        using var operators = app.SignedIn("000000", Role.PlatformAdministrator);

        var page = await operators.GetStringAsync("/operate");

        Assert.Contains("ExtendAuditChain", page, StringComparison.Ordinal);
        Assert.Contains("数据库", page, StringComparison.Ordinal);
        Assert.Contains(".NET 10", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_letter_is_shown_and_replayed()
    {
        var (first, second) = (await DieAsync(), await DieAsync());
        using var operators = app.SignedIn("000000", Role.PlatformAdministrator);
        Assert.Contains("BrokenHandler: IOException", await operators.GetStringAsync("/operate"), StringComparison.Ordinal);

        var posted = await operators.PostAsync($"/operate?handler=Replay&id={first.Id}", null);

        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        Assert.Null((await ReadAsync(first)).DeadAt);
        Assert.NotNull((await ReadAsync(second)).DeadAt);
        Assert.True(await app.ReadAsync(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Action == "replayed" && entry.ActorId != null)));

        await operators.PostAsync("/operate?handler=ReplayAll", null);
        Assert.Null((await ReadAsync(second)).DeadAt);
    }

    [Theory]
    [InlineData(Role.Citizen)]
    [InlineData(Role.Lawyer)]
    [InlineData(Role.DutyManager)]
    [InlineData(Role.RegionAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task It_is_for_platform_administrators_alone(Role role)
    {
        using var other = app.SignedIn("000000", role);

        Assert.NotEqual(HttpStatusCode.OK, (await other.GetAsync("/operate")).StatusCode);
        Assert.NotEqual(HttpStatusCode.Redirect, (await other.PostAsync("/operate?handler=ReplayAll", null)).StatusCode);
    }

    private Task<OutboxMessage> DieAsync() => app.SaveAsync(new OutboxMessage
    {
        Type = "Fabang.Modules.Nothing.Happened",
        Payload = "{}",
        At = app.Clock.GetUtcNow(),
        DueAt = app.Clock.GetUtcNow(),
        Attempts = 8,
        DeadAt = app.Clock.GetUtcNow(),
        LastError = "BrokenHandler: IOException",
    });

    private Task<OutboxMessage> ReadAsync(OutboxMessage message) =>
        app.ReadAsync(db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.Id == message.Id));
}
