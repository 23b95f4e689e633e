using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Mediation.Request;

namespace Fabang.Modules.Mediation.Api;

/// <summary>Shows one's own mediation to a program, whether it was sent or not; one in which the reader is no party does not exist.</summary>
internal sealed class MediationShown(CurrentUser user, Requesting requesting, OwnMediations own, NextStepWords words, TimeProvider clock)
{
    public async Task<IReadOnlyList<MediationLineInApi>> ListAsync(CancellationToken cancel) =>
        [.. (await own.ListAsync(cancel)).Select(one => new MediationLineInApi(one.Id, one.Status, one.Type, one.ChangedAt))];

    public async Task<MediationInApi?> OfAsync(Guid id, CancellationToken cancel) =>
        await own.FindAsync(id, cancel) is { } found ? Of(found.View, found.Me)
        : await requesting.FindDraftAsync(id, cancel) is { } draft ? OfDraft(draft, await requesting.FilesOfAsync(draft, cancel))
        : null;

    private MediationInApi OfDraft(MediationCase draft, IReadOnlyList<StoredFile> files) => new(
        draft.Id, null, draft.Status, draft.Region.Value, draft.Type, draft.Story, draft.Wanted, draft.Amount, draft.HasViolence, draft.HasMinor, draft.IsComplete, PartiesOf(draft),
        [.. files.Select(PaperInApi.Of)], null, null, null, null, null, null, [],
        new(Fill: true, Answer: false, Choose: false, SayToDisclosed: false, Object: false, Leave: false, AddPapers: true, Talk: false));

    private MediationInApi Of(MediationView view, MediationParty me)
    {
        var mediation = view.Case;
        return new(
            mediation.Id, view.Matter.Number, mediation.Status, mediation.Region.Value, mediation.Type, mediation.PersonId == user.Id ? mediation.Story : null, mediation.Wanted, mediation.Amount,
            mediation.HasViolence, mediation.HasMinor, IsComplete: true, PartiesOf(mediation), [.. PartyMay.Papers(view, me).Select(PaperInApi.Of)],
            NextStepInApi.Of(view.Matter, view.ActorName, words, clock.GetUtcNow()), view.Committee?.Name, view.Mediator?.Name, mediation.Disclosure, mediation.EndedBy, mediation.Advice,
            [.. view.Matter.Entries.Select(entry => new MediationEntryInApi(entry.At, words.Entry(entry)))],
            new(Fill: false, PartyMay.Answer(mediation, me), PartyMay.Choose(mediation, me), PartyMay.SayToDisclosed(mediation, me), PartyMay.Object(mediation, me), PartyMay.Leave(mediation, me),
                PartyMay.AddPapers(mediation, me), PartyMay.Talk(mediation, me)));
    }

    private List<PartyInApi> PartiesOf(MediationCase mediation) =>
        [.. mediation.Parties.Select(party => new PartyInApi(party.Id, party.Side, party.Name, party.Status, party.PersonId is { } person && person == user.Id))];
}
