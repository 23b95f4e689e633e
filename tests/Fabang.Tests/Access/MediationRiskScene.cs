using Fabang.Modules.Mediation.Risks;
using Fabang.Tests.Modules.Mediation;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Disputes of the owner that may escalate: one to look at, and one that is handled.</summary>
internal static class MediationRiskScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid mediation)
    {
        var (view, now) = (await app.MediationAsync(mediation), app.Clock.GetUtcNow());
        List<(string, Guid)> things = [];
        foreach (var name in new[] { "risk", "done-risk" })
        {
            things.Add((name, (await app.SaveAsync(EscalationRisk.Raise(Guid.CreateVersion7(), view.Case, new(RiskSign.Threat, MayBeOffence: true, "说要砸门"), Guid.CreateVersion7(), now.AddHours(24), now))).Id));
        }

        return things;
    }
}
