using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>A lawyer looks after somebody who is stuck: adds to the answer (补充答复), or has seen it and leaves it at that.</summary>
public sealed class Helping(FabangDb db, Responders responders, PostOnce once, TimeProvider clock)
{
    /// <summary>Takes it off the list. Pressed twice it is seen once.</summary>
    public async Task SeeAsync(Guid questionId, Guid lawyer, CancellationToken cancel = default)
    {
        await SeenAsync(questionId, lawyer, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Adds to the answer, and the person is told.</summary>
    /// <param name="view">The consultation, loaded whole.</param>
    /// <param name="questionId">Where the person said that they are stuck.</param>
    /// <param name="lawyer">Who adds.</param>
    /// <param name="sendingId">Made by the form: what is sent twice under it is one addition.</param>
    /// <param name="text">What is added.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task AddAsync(ConsultationView view, Guid questionId, Guid lawyer, Guid sendingId, string text, CancellationToken cancel = default)
    {
        if (view.Consultation.Posts.Any(post => post.Id == sendingId))
        {
            return;
        }

        await once.DoAsync(view.Consultation.Id, sendingId, async () =>
        {
            view.Consultation.Amend(view.Matter, await responders.OfAsync(lawyer, cancel), sendingId, text, clock.GetUtcNow());
            await SeenAsync(questionId, lawyer, cancel);
            await db.SaveChangesAsync(cancel);
        }, cancel);
    }

    private async Task SeenAsync(Guid questionId, Guid lawyer, CancellationToken cancel) =>
        (await db.Set<OutcomeQuestion>().SingleAsync(question => question.Id == questionId, cancel)).See(lawyer, clock.GetUtcNow());
}
