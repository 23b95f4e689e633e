using System.Net;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Audit;

/// <summary>The auditor's page.</summary>
[Trait("Engine", "both")]
public class AuditPageTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Entries_are_found_by_what_they_were_done_to_by_whom_and_when()
    {
        var (actor, here, there) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await AddAsync(here, actor, "330106");
        await AddAsync(there, Guid.CreateVersion7(), "330106");
        using var auditor = app.SignedIn("000000", Role.Auditor);

        Assert.Equal((true, false), await SeesAsync(auditor, $"/audit?SubjectId={here}", here, there));
        Assert.Equal((true, false), await SeesAsync(auditor, $"/audit?Actor={actor}", here, there));
        Assert.Equal((true, true), await SeesAsync(auditor, "/audit?Subject=Thing&Day=2026-03-02", here, there));
        Assert.Equal((false, false), await SeesAsync(auditor, "/audit?Subject=Thing&Day=2026-03-03", here, there));
        Assert.Equal((false, false), await SeesAsync(auditor, "/audit?Actor=nobody", here, there));
    }

    [Fact]
    public async Task An_auditor_sees_what_belongs_to_their_regions()
    {
        var (here, there, nowhere) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await AddAsync(here, null, "330106");
        await AddAsync(there, null, "310101");
        await AddAsync(nowhere, null, null);

        using var province = app.SignedIn("330000", Role.Auditor);
        Assert.Equal((true, false), await SeesAsync(province, "/audit", here, there));
        Assert.Equal((false, false), await SeesAsync(province, "/audit", there, nowhere));
        using var nation = app.SignedIn("000000", Role.Auditor);
        Assert.Equal((true, true), await SeesAsync(nation, "/audit", there, nowhere));
    }

    [Theory]
    [InlineData(Role.Citizen)]
    [InlineData(Role.Lawyer)]
    [InlineData(Role.DutyManager)]
    [InlineData(Role.RegionAdministrator)]
    [InlineData(Role.PlatformAdministrator)]
    public async Task The_log_is_for_auditors_alone(Role role)
    {
        using var other = app.SignedIn("000000", role);

        Assert.NotEqual(HttpStatusCode.OK, (await other.GetAsync("/audit")).StatusCode);
    }

    [Fact]
    public async Task A_long_log_has_pages()
    {
        var actor = Guid.CreateVersion7();
        for (var i = 0; i < 51; i++)
        {
            await AddAsync(Guid.CreateVersion7(), actor, null);
        }

        using var auditor = app.SignedIn("000000", Role.Auditor);
        var page = await auditor.GetStringAsync($"/audit?Actor={actor}&page=2");

        Assert.Contains($"Actor={actor}", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("<tr>").Length - 2);
    }

    private Task AddAsync(Guid thing, Guid? actor, string? region) => app.SaveAsync(new AuditEntry
    {
        At = app.Clock.GetUtcNow(),
        ActorId = actor,
        Action = "viewed",
        Subject = "Thing",
        SubjectId = thing.ToString(),
        Region = region,
    });

    private static async Task<(bool First, bool Second)> SeesAsync(HttpClient auditor, string address, Guid first, Guid second)
    {
        var page = await auditor.GetStringAsync(address);
        return (Shows(first), Shows(second));

        bool Shows(Guid id) => page.Contains($">{id}<", StringComparison.Ordinal);
    }
}
