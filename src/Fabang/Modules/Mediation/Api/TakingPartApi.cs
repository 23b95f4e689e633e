using System.ComponentModel;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Mine;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What a party does before and around the talking, for programs.</summary>
internal static class TakingPartApi
{
    public static void MapTakingPartApi(this RouteGroupBuilder mine)
    {
        var id = ("id", MediationExamples.Id.ToString());
        mine.MapPost("/my/mediation/{id:guid}/answer", AnswerAsync).WithSummary("答复邀请: who was invited by their phone says whether they agree").WithBodyExample(MediationExamples.Mediation, MediationExamples.Answer, id);
        mine.MapGet("/my/mediation/{id:guid}/mediators", MediatorsAsync).WithSummary("可选的调解员: whom the parties may choose").WithExample(MediationExamples.Mediators, id);
        mine.MapPut("/my/mediation/{id:guid}/mediators", ChooseAsync).WithSummary("选调解员: whom one would have, the dearest first").WithBodyExample(MediationExamples.Mediation, MediationExamples.Chosen, id);
        mine.MapPut("/my/mediation/{id:guid}/disclosed", DisclosedAsync).WithSummary("对披露的事表态: whether one takes the mediator all the same").WithBodyExample(MediationExamples.Mediation, MediationExamples.Yes, id);
        mine.MapPut("/my/mediation/{id:guid}/objection", ObjectAsync).WithSummary("申请换调解员: why one does not want this mediator").WithBodyExample(MediationExamples.Mediation, new MediatorObjection("他偏向对方。"), id);
        mine.MapPost("/my/mediation/{id:guid}/leave", LeaveAsync).WithSummary("退出、撤回: no longer mediates").WithExample(MediationExamples.Mediation, id);
        mine.MapGet("/my/mediation/{id:guid}/consents", ConsentsAsync).WithSummary("调解员请各方同意的事: what all are asked to agree to, the newest first").WithExample(MediationExamples.Consents, id);
        mine.MapPut("/my/mediation/{id:guid}/consents/{consent:guid}", ConsentAsync).WithSummary("同意、不同意: says yes or no, once")
            .WithBodyExample(MediationExamples.Consents, MediationExamples.Yes, id, ("consent", MediationExamples.Consents[0].Id.ToString()));
    }

    private static Task<Results<Ok<MediationInApi>, NotFound>> AnswerAsync([Description(MineInApi.Mine)] Guid id, AnswerToGive sent, TakingPart part, OwnMediations own, MediationShown shown, CancellationToken cancel) =>
        MineInApi.ChangeAsync(id, (view, me) => part.AnswerAsync(view, me, sent.Answer!.Value, cancel), own, shown, cancel);

    private static async Task<Results<Ok<IReadOnlyList<MediatorChoiceInApi>>, NotFound>> MediatorsAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, Mediators mediators, CancellationToken cancel) =>
        await own.FindAsync(id, cancel) is { View.Case: { } mediation }
            ? TypedResults.Ok<IReadOnlyList<MediatorChoiceInApi>>([.. (await mediators.ForAsync(mediation.Region, mediation.Former, cancel)).Select(one => new MediatorChoiceInApi(one.AccountId!.Value, one.Name))])
            : TypedResults.NotFound();

    private static Task<Results<Ok<MediationInApi>, NotFound>> ChooseAsync([Description(MineInApi.Mine)] Guid id, MediatorsToChoose sent, TakingPart part, OwnMediations own, MediationShown shown, CancellationToken cancel) =>
        MineInApi.ChangeAsync(id, (view, me) => part.ChooseAsync(view, me, sent.Mediators!.Cast<Guid?>(), cancel), own, shown, cancel);

    private static Task<Results<Ok<MediationInApi>, NotFound>> DisclosedAsync([Description(MineInApi.Mine)] Guid id, YesOrNoToSay sent, TakingPart part, OwnMediations own, MediationShown shown, CancellationToken cancel) =>
        MineInApi.ChangeAsync(id, (view, me) => part.SayToDisclosedAsync(view, me, sent.Yes!.Value, cancel), own, shown, cancel);

    private static Task<Results<Ok<MediationInApi>, NotFound>> ObjectAsync([Description(MineInApi.Mine)] Guid id, MediatorObjection sent, TakingPart part, OwnMediations own, MediationShown shown, CancellationToken cancel) =>
        MineInApi.ChangeAsync(id, (view, me) => part.ObjectAsync(view, me, sent.Reason, cancel), own, shown, cancel);

    private static Task<Results<Ok<MediationInApi>, NotFound>> LeaveAsync([Description(MineInApi.Mine)] Guid id, TakingPart part, OwnMediations own, MediationShown shown, CancellationToken cancel) =>
        MineInApi.ChangeAsync(id, (view, me) => part.LeaveAsync(view, me, cancel), own, shown, cancel);

    private static async Task<Results<Ok<IReadOnlyList<ConsentInApi>>, NotFound>> ConsentsAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, ConsentRequests requests, CancellationToken cancel) =>
        await own.FindBegunAsync(id, cancel) is not null
            ? TypedResults.Ok<IReadOnlyList<ConsentInApi>>([.. (await requests.OfAsync(id, cancel)).Select(one => new ConsentInApi(one.Id, one.Kind, one.Status, one.Reason, one.Until, one.Name, one.Relation, one.DueAt, one.Agreeing))])
            : TypedResults.NotFound();

    private static async Task<Results<Ok<IReadOnlyList<ConsentInApi>>, NotFound>> ConsentAsync(
        [Description(MineInApi.Mine)] Guid id, [Description("From the list. 列表里的 id")] Guid consent, YesOrNoToSay sent, OwnMediations own, ConsentRequests requests, CancellationToken cancel)
    {
        if (await own.FindBegunAsync(id, cancel) is not { Me: { } me })
        {
            return TypedResults.NotFound();
        }

        await requests.AnswerAsync(id, me.Id, consent, sent.Yes!.Value, cancel);
        return await ConsentsAsync(id, own, requests, cancel);
    }
}
