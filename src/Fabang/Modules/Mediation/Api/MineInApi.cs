using System.ComponentModel;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What all endpoints of a party have in common: they find the mediation and who the reader is in it, do something, and show what has become of it.</summary>
internal static class MineInApi
{
    public const string Mine = "One's own mediation. 本人的调解";

    public static async Task<Results<Ok<MediationInApi>, NotFound>> ShowAsync([Description(Mine)] Guid id, MediationShown shown, CancellationToken cancel) =>
        await shown.OfAsync(id, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    /// <summary>A party does something.</summary>
    public static async Task<Results<Ok<MediationInApi>, NotFound>> ChangeAsync(Guid id, Func<MediationView, MediationParty, Task> change, OwnMediations own, MediationShown shown, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await change(found.View, found.Me);
        return await ShowAsync(id, shown, cancel);
    }

    /// <summary>One that is or was talked about, for who takes part in it.</summary>
    public static async Task<(MediationView View, MediationParty Me)?> FindBegunAsync(this OwnMediations own, Guid id, CancellationToken cancel) =>
        await own.FindAsync(id, cancel) is { View.Case.ClockFrom: not null, Me.TakesPart: true } found ? found : null;
}
