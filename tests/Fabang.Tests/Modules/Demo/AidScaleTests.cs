using Fabang.Modules.Demo;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Demo;

/// <summary>What is made to be measured reads like what is real.</summary>
[Trait("Engine", "both")]
public class AidScaleTests
{
    [Fact]
    public async Task Copies_have_ids_and_numbers_of_their_own_and_open()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "It copies inside PostgreSQL.");
        await using var app = new FabangApp();
        await app.InitializeAsync();

        await app.WithAsync<AidScale, bool>(async scale =>
        {
            await scale.PlayAsync(6000, _ => { }, CancellationToken.None);
            return true;
        });

        Assert.Equal(6000, await app.ReadAsync(db => db.Set<AidApplication>().CountAsync()));
        Assert.Equal(6000, await app.ReadAsync(db => db.Set<AidApplication>().Select(one => one.MatterId).Distinct().CountAsync()));
        var copy = await app.ReadAsync(db => db.Set<AidCase>().AsNoTracking().Include(aid => aid.Appointments).Where(aid => aid.Status == AidCaseStatus.Closed).OrderBy(aid => aid.Id).LastAsync());
        var view = await app.AidAsync(copy.ApplicationId);
        Assert.Equal("赵小梅", view.Application.Sheet.Applicant!.Name);
        Assert.NotEmpty(view.Matter.Entries);
        Assert.Single(copy.Appointments);
    }
}
