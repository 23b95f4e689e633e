using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations;

/// <summary>Makes one post of what a form sends twice, also when both arrive at the same moment.</summary>
public sealed class PostOnce(FabangDb db)
{
    /// <param name="consultationId">Where it is posted.</param>
    /// <param name="postId">Made by the form.</param>
    /// <param name="post">Posts and saves.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">The id is that of a post elsewhere: no page of ours made it.</exception>
    public async Task DoAsync(Guid consultationId, Guid postId, Func<Task> post, CancellationToken cancel = default)
    {
        try
        {
            await post();
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            var place = await db.Set<Post>().AfterLostRace().Where(known => known.Id == postId).Select(known => (Guid?)known.ConsultationId).SingleOrDefaultAsync(cancel);
            if (place == consultationId)
            {
                // The other press has won.
                return;
            }

            if (place is not null)
            {
                throw new BrokenRuleException("Consultations.CannotMove");
            }

            throw;
        }
    }
}
