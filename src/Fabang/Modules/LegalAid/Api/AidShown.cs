using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>Shows one's own application to a program, whether it was sent or not; somebody else's does not exist.</summary>
internal sealed class AidShown(CurrentUser user, Applying applying, AidViews views, NextStepWords words, TimeProvider clock)
{
    public async Task<AidView?> FindSentAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        return await views.FindAsync(application => application.Id == id && application.PersonId == person, cancel);
    }

    public async Task<AidInApi?> OfAsync(Guid id, CancellationToken cancel) =>
        await FindSentAsync(id, cancel) is { } view ? Of(view) : await applying.FindDraftAsync(id, cancel) is { } draft ? await OfDraftAsync(draft, cancel) : null;

    private async Task<AidInApi> OfDraftAsync(AidApplication draft, CancellationToken cancel) => new(
        draft.Id, null, draft.Status, null, draft.Region.Value, [.. draft.Missing], draft.Sheet, draft.Signature?.At, [.. (await applying.PapersOfAsync(draft, cancel)).Select(sent => PaperInApi.Of(sent.File))],
        null, null, null, null, [], [], [], [], new(Fill: true, Supply: false, Withdraw: false, Object: false, Request: false, Rate: false, SignAgreement: false));

    private AidInApi Of(AidView view)
    {
        var application = view.Application;
        return new(
            application.Id, view.Matter.Number, application.Status, view.Case?.Status, application.Region.Value, [], application.Sheet, application.Signature?.At,
            [.. view.Papers.Select(sent => PaperInApi.Of(sent.File))], NextStepInApi.Of(view.Matter, view.ActorName, words, clock.GetUtcNow()), application.PapersAsked, application.Reasons, view.LawyerName,
            [.. (view.Case?.Entries ?? []).Select(entry => new AidWorkInApi(entry.Kind, entry.On, entry.Text))],
            [.. view.Letters.Select(letter => new AidLetterInApi(letter.Id, letter.Kind, letter.Number, letter.IssuedAt, letter.IsRevoked))],
            [.. view.Objections.Select(one => new AidObjectionInApi(one.Id, one.Status, one.FiledAt, one.Story, one.Decision))],
            [.. view.Requests.Select(one => new AidRequestInApi(one.Id, one.Kind, one.Story, one.DueAt, one.Answer))],
            new(Fill: false, application.Status is ApplicationStatus.Supplementing or ApplicationStatus.Emergency, application.Can(ApplicationStatus.Withdrawn), view.MayObject, view.Case is not null, view.Case is { EndedAt: not null, Rating: null }, view.MaySignAgreement));
    }
}
