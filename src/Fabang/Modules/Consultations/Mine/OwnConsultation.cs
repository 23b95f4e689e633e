using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Consultations.Mine;

/// <summary>What a person does with their own consultation, on its page and by program: asks on, opens it again, rates it, closes it, takes it back. What arrives twice is done once.</summary>
public sealed class OwnConsultation(FabangDb db, MatterLimits limits, RegionSettings settings, AskingOn asking, PostOnce once, Papers papers, DangerSigns dangers, TimeProvider clock)
{
    /// <summary>Asks on (追问).</summary>
    /// <param name="view">The consultation, loaded whole.</param>
    /// <param name="sendingId">Made by who sends it: what was sent under it once is not sent again.</param>
    /// <param name="text">What is still unclear.</param>
    /// <param name="files">Papers that go along.</param>
    /// <param name="cancel">Gives up.</param>
    public Task AskOnAsync(ConsultationView view, Guid sendingId, string? text, IReadOnlyCollection<IFormFile> files, CancellationToken cancel = default) =>
        PostAsync(view, sendingId, text, files, async (consultation, due, now) =>
        {
            var most = await settings.GetAsync(ConsultationLimits.FollowUps, consultation.Region, cancel);
            consultation.AskOn(view.Matter, sendingId, text ?? "", most, due, now);
        }, cancel);

    /// <summary>Opens it again (重新打开).</summary>
    /// <inheritdoc cref="AskOnAsync"/>
    public Task ReopenAsync(ConsultationView view, Guid sendingId, string? text, IReadOnlyCollection<IFormFile> files, CancellationToken cancel = default) =>
        PostAsync(view, sendingId, text, files, async (consultation, due, now) =>
            consultation.Reopen(view.Matter, sendingId, text ?? "", await asking.ReopeningEndsAsync(consultation, cancel), due, now), cancel);

    /// <summary>Says how it was (评价). The same grade once more changes nothing.</summary>
    public async Task RateAsync(ConsultationView view, Grade? grade, IEnumerable<RatingReason> reasons, string? comment, CancellationToken cancel = default)
    {
        if (view.Consultation.Grade is null || view.Consultation.Grade != grade)
        {
            view.Consultation.Rate(view.Matter, grade ?? throw new BrokenRuleException("Consultations.ChooseGrade"), reasons, comment, clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>The person has what they need (办结).</summary>
    public async Task CloseAsync(ConsultationView view, CancellationToken cancel = default)
    {
        if (view.Consultation.Status is not ConsultationStatus.Closed)
        {
            view.Consultation.Close(view.Matter, byPerson: true, clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Takes it back before it is answered (撤回).</summary>
    public async Task WithdrawAsync(ConsultationView view, CancellationToken cancel = default)
    {
        if (view.Consultation.Status is not ConsultationStatus.Withdrawn)
        {
            view.Consultation.Withdraw(view.Matter, clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task PostAsync(
        ConsultationView view, Guid sendingId, string? text, IReadOnlyCollection<IFormFile> files, Func<Consultation, Due, DateTimeOffset, Task> post, CancellationToken cancel)
    {
        var (consultation, now) = (view.Consultation, clock.GetUtcNow());
        if (consultation.Posts.Any(sent => sent.Id == sendingId))
        {
            return;
        }

        try
        {
            await post(consultation, await limits.EndAsync(ConsultationLimits.FollowUpAnswer, consultation.Region, now, cancel), now);
            consultation.Warn(dangers.GravestIn(text ?? "", consultation.DangerId));
            await papers.AttachAsync(view.Matter, files, now, cancel);
            await once.DoAsync(consultation.Id, sendingId, () => db.SaveChangesAsync(cancel), cancel);
        }
        finally
        {
            papers.DropUnsaved();
        }
    }
}
