using Fabang.Modules.Mediation.CallBacks;
using Fabang.Tests.Modules.Mediation;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Parties of the owner's mediations whom the office calls back.</summary>
internal static class MediationFiguresScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner)
    {
        List<(string, Guid)> things = [];
        foreach (var name in new[] { "call", "done-mediation-call" })
        {
            var now = app.Clock.GetUtcNow();
            var (mediation, matter) = MediationPeople.Sent(owner, now);
            await app.SaveAsync(matter);
            await app.SaveAsync(mediation);
            things.Add((name, (await app.SaveAsync(CallBack.Plan(mediation.Id, mediation.Parties[1].Id, mediation.Region, now))).Id));
        }

        return things;
    }
}
