using Fabang.Kernel.Time;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>A draft of the province's rules, one that is discarded by a deed, and refusals that rules in force would answer otherwise.</summary>
internal static class LegalAidRulesScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid administrator, Guid owner)
    {
        var now = app.Clock.GetUtcNow();
        var published = await app.SaveAsync(GivenRules.Published(now));
        var discarded = GivenRules.Draft(administrator, now, sequence: 2);
        discarded.Discard();
        List<(string, Guid)> things =
        [
            ("discarded-rules", (await app.SaveAsync(discarded)).Id),
            ("rules", (await app.SaveAsync(GivenRules.Draft(administrator, now, sequence: 3))).Id),
        ];
        foreach (var name in new[] { "shown", "done" })
        {
            var facts = new AidAnswers("pay", AidFacts.NoGroup, 2500, 1, "330000");
            var refused = new RefusedApplication(Guid.CreateVersion7(), $"FY-{name}", new RegionCode("330106"), now.AddDays(-9), facts, Shipped.Rules.Version, owner, Guid.CreateVersion7());
            var (before, after) = (Shipped.Rules.Judge(facts.ToFacts(), now.DayInChina()), published.Over(Shipped.Rules).Judge(facts.ToFacts(), now.DayInChina()));
            things.Add(($"{name}-rerun", (await app.SaveAsync(RefusalRerun.Find(refused, before, after, published, now))).Id));
        }

        return things;
    }
}
