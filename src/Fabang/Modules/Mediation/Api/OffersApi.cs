using System.ComponentModel;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Mediation.Offers;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The offers of both sides, for programs.</summary>
internal static class OffersApi
{
    private const string One = "From the list. 列表里的 id";

    public static void MapOffersApi(this RouteGroupBuilder mine)
    {
        var (id, offer) = (("id", MediationExamples.Id.ToString()), ("offer", MediationExamples.Offers.Offers[0].Id.ToString()));
        mine.MapGet("/my/mediation/{id:guid}/offers", ListAsync).WithSummary("方案: all offers").WithExample(MediationExamples.Offers, id);
        mine.MapPost("/my/mediation/{id:guid}/offers", ProposeAsync).Once().WithSummary("提方案: offers something; what one's own side had open is replaced").WithBodyExample(MediationExamples.Offers, MediationExamples.Offer, id);
        mine.MapPost("/my/mediation/{id:guid}/offers/{offer:guid}/accept", AcceptAsync).WithSummary("同意方案: says yes to an offer of the other side").WithExample(MediationExamples.Offers, id, offer);
        mine.MapPost("/my/mediation/{id:guid}/offers/{offer:guid}/reject", RejectAsync).WithSummary("不同意方案: says no to it").WithExample(MediationExamples.Offers, id, offer);
        mine.MapPost("/my/mediation/{id:guid}/offers/{offer:guid}/withdraw", WithdrawAsync).WithSummary("收回方案: takes one's own offer back").WithExample(MediationExamples.Offers, id, offer);
    }

    private static Task<Results<Ok<OffersInApi>, NotFound>> ListAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, Offering offering, CancellationToken cancel) =>
        ChangeAsync(id, (_, _) => Task.CompletedTask, own, offering, cancel);

    private static Task<Results<Ok<OffersInApi>, NotFound>> ProposeAsync([Description(MineInApi.Mine)] Guid id, OfferToMake sent, IdempotencyKey key, OwnMediations own, Offering offering, CancellationToken cancel) =>
        ChangeAsync(id, (view, me) => offering.ProposeAsync(view, me, key.Id, sent.Read(), cancel), own, offering, cancel);

    private static Task<Results<Ok<OffersInApi>, NotFound>> AcceptAsync([Description(MineInApi.Mine)] Guid id, [Description(One)] Guid offer, OwnMediations own, Offering offering, CancellationToken cancel) =>
        ChangeAsync(id, (view, me) => offering.AcceptAsync(view, me, offer, cancel), own, offering, cancel);

    private static Task<Results<Ok<OffersInApi>, NotFound>> RejectAsync([Description(MineInApi.Mine)] Guid id, [Description(One)] Guid offer, OwnMediations own, Offering offering, CancellationToken cancel) =>
        ChangeAsync(id, (view, me) => offering.RejectAsync(view, me, offer, cancel), own, offering, cancel);

    private static Task<Results<Ok<OffersInApi>, NotFound>> WithdrawAsync([Description(MineInApi.Mine)] Guid id, [Description(One)] Guid offer, OwnMediations own, Offering offering, CancellationToken cancel) =>
        ChangeAsync(id, (view, me) => offering.WithdrawAsync(view, me, offer, cancel), own, offering, cancel);

    private static async Task<Results<Ok<OffersInApi>, NotFound>> ChangeAsync(Guid id, Func<MediationView, MediationParty, Task> change, OwnMediations own, Offering offering, CancellationToken cancel)
    {
        if (await own.FindBegunAsync(id, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await change(found.View, found.Me);
        var exchange = await offering.OfAsync(id, cancel);
        return TypedResults.Ok(new OffersInApi(
            exchange.SettledId, [.. exchange.Offers.Select(one => new OfferInApi(one.Id, one.Side, one.PartyId, one.Status, one.MadeAt, one.Terms, one.Accepters))]));
    }
}
