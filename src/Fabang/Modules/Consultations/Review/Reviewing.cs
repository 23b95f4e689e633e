using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Review;

/// <summary>A lawyer looks at an answer whose articles have changed: it is still right, or something is added to it.</summary>
public sealed class Reviewing(FabangDb db, Responders responders, PostOnce once, TimeProvider clock)
{
    /// <summary>The answer is still right (答复仍然适用). Pressed twice it is confirmed once.</summary>
    public async Task ConfirmAsync(Post answer, Guid lawyer, CancellationToken cancel = default)
    {
        await DecideAsync(answer, ReviewStatus.Confirmed, lawyer, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Adds to the answer (补充答复), and the person is told.</summary>
    /// <param name="view">The consultation, loaded whole.</param>
    /// <param name="answer">The answer that is reviewed.</param>
    /// <param name="lawyer">Who adds.</param>
    /// <param name="sendingId">Made by the form: what is sent twice under it is one addition.</param>
    /// <param name="text">What is added.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task AmendAsync(ConsultationView view, Post answer, Guid lawyer, Guid sendingId, string text, CancellationToken cancel = default)
    {
        if (view.Consultation.Posts.Any(post => post.Id == sendingId))
        {
            return;
        }

        await once.DoAsync(view.Consultation.Id, sendingId, async () =>
        {
            view.Consultation.Amend(view.Matter, await responders.OfAsync(lawyer, cancel), sendingId, text, clock.GetUtcNow());
            await DecideAsync(answer, ReviewStatus.Amended, lawyer, cancel);
            await db.SaveChangesAsync(cancel);
        }, cancel);
    }

    private async Task DecideAsync(Post answer, ReviewStatus status, Guid lawyer, CancellationToken cancel)
    {
        var open = await db.Set<AnswerReview>().Where(review => review.PostId == answer.Id && review.Status == ReviewStatus.Open).ToListAsync(cancel);
        open.ForEach(review => review.Decide(status, lawyer, clock.GetUtcNow()));
    }
}
