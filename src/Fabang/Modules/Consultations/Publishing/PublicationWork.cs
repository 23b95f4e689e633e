using Fabang.Modules.Consultations.Publishing.Masking;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>What editors do with a publication, two of them each time. Whatever one of them presses twice is done once.</summary>
public sealed class PublicationWork(FabangDb db, TextMasks masks, PublicationConsent consent, Numbering numbering, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <summary>Keeps what an editor has typed.</summary>
    /// <param name="id">The publication.</param>
    /// <param name="editor">Who typed it.</param>
    /// <param name="text">What.</param>
    /// <param name="version">The version of the publication that they saw.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Somebody else has changed it since, or it is no longer being prepared.</exception>
    public Task KeepAsync(Guid id, Guid editor, PublicationText text, int version, CancellationToken cancel = default) =>
        DoAsync(id, found => found.EditorId == editor && found.Text == text, (publication, _, _) =>
        {
            MustBeAsSeen(publication, version);
            publication.Keep(editor, text);
            return Task.CompletedTask;
        }, cancel);

    /// <inheritdoc cref="KeepAsync"/>
    /// <exception cref="BrokenRuleException">Something is missing, somebody else has changed it, or a text still has a telephone, a number or an address in it.</exception>
    public Task HandInAsync(Guid id, Guid editor, PublicationText text, int upToPost, int version, CancellationToken cancel = default)
    {
        MustTellNobody(text.Title, "Consultations.PublicationTitleTells");
        MustTellNobody(text.Question, "Consultations.PublicationQuestionTells");
        MustTellNobody(text.Answer, "Consultations.PublicationAnswerTells");
        return DoAsync(
            id, found => found.Status is PublicationStatus.InReview && found.EditorId == editor,
            (publication, consultation, _) =>
            {
                MustBeAsSeen(publication, version);
                publication.HandIn(editor, text, Math.Min(upToPost, consultation.Posts.Count), clock.GetUtcNow());
                return Task.CompletedTask;
            }, cancel);
    }

    public Task DeclineAsync(Guid id, Guid editor, string? reason, CancellationToken cancel = default) => DoAsync(
        id, found => found.Status is PublicationStatus.Declined && found.EditorId == editor,
        (publication, _, matter) =>
        {
            publication.Decline(editor, matter, reason ?? "", clock.GetUtcNow());
            return Task.CompletedTask;
        }, cancel);

    public Task SendBackAsync(Guid id, Guid reviewer, string? reason, CancellationToken cancel = default) => DoAsync(
        id, found => found.Status is PublicationStatus.Returned && found.ReviewerId == reviewer,
        (publication, _, _) =>
        {
            publication.SendBack(reviewer, reason ?? "", clock.GetUtcNow());
            return Task.CompletedTask;
        }, cancel);

    /// <summary>Passes it: the page is there from now on.</summary>
    public Task PassAsync(Guid id, Guid reviewer, CancellationToken cancel = default) => DoAsync(
        id, found => found.Status is PublicationStatus.Published && found.ReviewerId == reviewer,
        async (publication, consultation, matter) =>
            db.Add(publication.Pass(reviewer, consultation, matter, await numbering.NextAsync("WD", publication.Region.Province.Value, cancel), clock.GetUtcNow())), cancel);

    public Task TakeDownAsync(Guid id, Guid editor, string? reason, CancellationToken cancel = default) => DoAsync(
        id, found => found.Status is PublicationStatus.TakenDown && found.EditorId == editor,
        async (publication, _, matter) => await consent.WithdrawAsync(publication.TakeDown(editor, matter, reason ?? "", clock.GetUtcNow()), cancel), cancel);

    /// <summary>What another has written is not lost because somebody did not see it.</summary>
    private static void MustBeAsSeen(Publication publication, int version)
    {
        if (publication.IsOpen && publication.Version != version)
        {
            throw new BrokenRuleException("Consultations.PublicationChanged");
        }
    }

    private void MustTellNobody(string? text, string rule)
    {
        var tells = masks.Of(text ?? "").Pieces.Where(piece => piece.Kind is { } kind && TextMasks.Never.Contains(kind)).Select(piece => piece.Words).ToList();
        if (tells.Count > 0)
        {
            throw new BrokenRuleException(rule, string.Join('、', tells));
        }
    }

    private async Task DoAsync(Guid id, Func<Publication, bool> isDone, Func<Publication, Consultation, Matter, Task> act, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.InTransactionAsync(async () =>
                {
                    var publication = await db.Set<Publication>().SingleAsync(one => one.Id == id, cancel);
                    if (isDone(publication))
                    {
                        return;
                    }

                    var consultation = await db.Set<Consultation>().Include(one => one.Posts.OrderBy(post => post.Number)).ThenInclude(post => post.Citations.OrderBy(citation => citation.Place))
                        .SingleAsync(one => one.Id == publication.ConsultationId, cancel);
                    await act(publication, consultation, await db.Set<Matter>().SingleAsync(one => one.Id == consultation.MatterId, cancel));
                    await db.SaveChangesAsync(cancel);
                }, cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts && !cancel.IsCancellationRequested)
            {
                // The other press of a double click, or somebody else: what they wrote is read, and judged by it.
                db.ChangeTracker.Clear();
            }
        }
    }
}
