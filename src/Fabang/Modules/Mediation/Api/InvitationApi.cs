using Fabang.Modules.Mediation.Answer;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Mediation.Api;

/// <summary>An invited party looks and answers with the code from the message, with no token; who sends one besides comes as that party with their account.</summary>
internal static class InvitationApi
{
    public static void MapInvitationApi(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapPublicApi("Mediation");
        open.MapPost("/mediation/invitations", OpenAsync).WithSummary("看调解邀请: what one is invited to, by the code from the message")
            .WithBodyExample(MediationExamples.Invitation, new InvitationToOpen(MediationExamples.Code));
        open.MapPost("/mediation/invitations/answer", AnswerAsync).WithSummary("答复调解邀请: says whether one agrees. With a token one comes as that party with one's account")
            .WithBodyExample(MediationExamples.Invitation, new InvitationToAnswer(MediationExamples.Code, PartyAnswer.Agree));
    }

    private static async Task<Ok<InvitationInApi>> OpenAsync(InvitationToOpen sent, Invitations invitations, CancellationToken cancel) =>
        TypedResults.Ok(await ShowAsync(await invitations.OpenAsync(sent.Code, cancel), invitations, cancel));

    private static async Task<Ok<InvitationInApi>> AnswerAsync(InvitationToAnswer sent, Invitations invitations, CancellationToken cancel)
    {
        var party = await invitations.OpenAsync(sent.Code, cancel);
        var (view, me) = (await invitations.FindAsync(party, cancel))!.Value;
        await invitations.AnswerAsync(view, me, sent.Answer!.Value, cancel);
        return TypedResults.Ok(await ShowAsync(party, invitations, cancel));
    }

    private static async Task<InvitationInApi> ShowAsync(Guid party, Invitations invitations, CancellationToken cancel)
    {
        var (view, me) = (await invitations.FindAsync(party, cancel))!.Value;
        var isAsked = view.Case.Status is MediationStatus.Inviting && me.Status is PartyStatus.Invited;
        return new(view.Matter.Number, view.Case.Starter.Name, me.Name, view.Case.Type, view.Case.Wanted, view.Committee?.Name, view.Committee?.Phone, me.Status, isAsked ? view.Matter.NextDueAt : null);
    }
}
