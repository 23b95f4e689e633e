using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Texts = Fabang.Modules.Guidance.Texts;

namespace Fabang.Tests.Modules.Guidance;

/// <summary>What services offer stands among what the rules propose, and a service that is closed is not seen.</summary>
public class OfferedWaysTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly Way Online = new("ask-now", WayPlace.Now, "在线问律师", ["现在有人。"], "免费") { Link = new WayLink("/chat", "现在问") };

    [Fact]
    public async Task A_service_that_is_open_stands_before_those_that_answer_later()
    {
        var ways = await OfferedAsync(new Service(new("later", WayPlace.Soon, "留言", ["值班律师答复。"], "免费")), new Service(Online));

        Assert.Equal(["ask-now", "later"], ways.Take(2).Select(way => way.Id));
        Assert.Equal("/chat", ways[0].Link?.Url);
        Assert.Equal(ways.OrderBy(way => way.Place).Select(way => way.Id), ways.Select(way => way.Id));
    }

    [Fact]
    public async Task A_service_that_is_closed_is_not_shown()
    {
        var ways = await OfferedAsync(new Service(null));

        Assert.DoesNotContain(ways, way => way.Place is WayPlace.Now or WayPlace.Soon);
        Assert.Contains(ways, way => way.Id == "read-law");
    }

    private Task<IReadOnlyList<Way>> OfferedAsync(params IWay[] services) => app.WithAsync<IServiceProvider, IReadOnlyList<Way>>(async house =>
    {
        var triaging = house.GetRequiredService<Triaging>();
        var intake = Intake.Start("老板拖欠工资三个月。", new RegionCode("330106"), app.Clock.GetUtcNow());
        intake.ChooseTopic("wages", app.Clock.GetUtcNow());
        var facts = triaging.FactsOf(intake);
        return await new OfferedWays(triaging, services, house.GetRequiredService<IStringLocalizer<Texts>>()).ForAsync(intake, facts, triaging.OutcomeOf(facts), CancellationToken.None);
    });

    private sealed class Service(Way? way) : IWay
    {
        public Task<Way?> OfferAsync(Intake intake, CancellationToken cancel) => Task.FromResult(way);
    }
}
