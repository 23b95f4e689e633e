using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Tests.Modules.Mediation;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>What all are asked in a mediation of the owner, one of strangers in which the owner is a guest, and what programs do things with.</summary>
internal static class MediationConsentScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid mediation, Guid owner)
    {
        var view = await app.MediationAsync(mediation);
        var now = app.Clock.GetUtcNow();
        var consent = await app.SaveAsync(ConsentRequest.ForTime(view.Case, view.Matter.NextDueAt, new DateOnly(2026, 4, 10), new(Guid.CreateVersion7(), "等鉴定", now.AddDays(2)), now));
        var strangers = await app.MediationAsync(MediationStatus.Mediating);
        await app.GuestAsync(strangers.Id, owner);
        return [("consent", consent.Id), ("guest-mediation", strangers.Id), .. await ForProgramsAsync(app, owner)];
    }

    /// <summary>A draft that programs fill, one that they send, and one that they throw away.</summary>
    private static async Task<IEnumerable<(string, Guid)>> ForProgramsAsync(FabangApp app, Guid owner)
    {
        List<(string, Guid)> things = [];
        foreach (var name in new[] { "program-draft", "program-sent-draft", "program-dropped-draft" })
        {
            things.Add((name, (await app.SaveAsync(MediationPeople.Filled(owner, app.Clock.GetUtcNow()))).Id));
        }

        return things;
    }
}
