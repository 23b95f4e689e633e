using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>Writes down what came of a call-back, and gives the person what follows from it.</summary>
public sealed class CallingBack(
    FabangDb db, Responders responders, Colleagues colleagues, ConflictChecks conflicts, RegionSettings settings, PostOnce once, TimeProvider clock)
{
    public async Task TryAsync(CallBack callBack, Guid by, string? note, CancellationToken cancel = default)
    {
        callBack.Try(by, note ?? "", clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    public Task ExplainAsync(CallBack callBack, Guid by, string? said, string? told, CancellationToken cancel = default) => ChangeAsync(callBack, by, (matter, me, now) =>
    {
        callBack.Explain(matter, me, said ?? "", told ?? "", now);
        return Task.CompletedTask;
    }, cancel);

    public Task GiveUpAsync(CallBack callBack, Guid by, string? told, CancellationToken cancel = default) => ChangeAsync(callBack, by, async (matter, me, now) =>
        callBack.GiveUp(matter, me, told ?? "", await settings.GetAsync(QualityRules.Tries, callBack.Region, cancel), now), cancel);

    /// <summary>Asks a lawyer for a corrected answer: the one who answered, or a colleague in whose way no conflict of interest stands.</summary>
    public Task LetCorrectAsync(CallBack callBack, Guid by, string? said, Guid? corrector, CancellationToken cancel = default) => ChangeAsync(callBack, by, async (matter, me, now) =>
    {
        var chosen = (await colleagues.InAsync(callBack.Region, cancel)).SingleOrDefault(lawyer => lawyer.Id == corrector)
            ?? throw new BrokenRuleException("Consultations.ChooseColleague");
        if (await conflicts.LookAsync(matter, chosen.Id, cancel) is not ConflictOutcome.Clear)
        {
            throw new BrokenRuleException("Consultations.ColleagueHasConflict");
        }

        callBack.LetCorrect(matter, me, said ?? "", await responders.OfAsync(chosen.Id, cancel), now);
    }, cancel);

    /// <summary>Gives the corrected answer: under the consultation as a post of its own, after a talk on its page.</summary>
    /// <param name="callBack">Which.</param>
    /// <param name="by">Who was asked to write it.</param>
    /// <param name="sendingId">Made by the form: what is sent twice under it is one answer.</param>
    /// <param name="text">The corrected answer.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task CorrectAsync(CallBack callBack, Guid by, Guid sendingId, string? text, CancellationToken cancel = default)
    {
        if (callBack.Status is CallBackStatus.Corrected && callBack.CorrectorId == by)
        {
            return;
        }

        await once.DoAsync(callBack.SubjectId, sendingId, () => ChangeAsync(callBack, by, async (matter, me, now) =>
        {
            callBack.Correct(matter, me, text ?? "", now);
            if (!callBack.IsTalk)
            {
                var consultation = await db.Set<Consultation>().Include(one => one.Posts.OrderBy(post => post.Number)).SingleAsync(one => one.Id == callBack.SubjectId, cancel);
                consultation.Correct(me, sendingId, text ?? "", now);
            }
        }, cancel), cancel);
    }

    private async Task ChangeAsync(CallBack callBack, Guid by, Func<Matter, Responder, DateTimeOffset, Task> change, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == callBack.MatterId, cancel);
        await change(matter, await responders.OfAsync(by, cancel), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }
}
