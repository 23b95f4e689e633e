using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Cooperations;

/// <summary>Asks another centre to check something, with form 07, and answers what was asked.</summary>
public sealed class Cooperating(FabangDb db, CurrentUser user, RegionTree tree, StepClock clock, AidLetters letters)
{
    /// <summary>The one of this id that the reader's centres were asked; those asked of others do not exist.</summary>
    public async Task<AidCooperation?> FindAsync(Guid id, CancellationToken cancel = default) =>
        await db.Set<AidCooperation>().Within(user.RegionsFor(LegalAidModule.Handle), tree).SingleOrDefaultAsync(one => one.Id == id, cancel);

    /// <summary>What waits for an answer of the reader's centres, the nearest day first.</summary>
    public async Task<IReadOnlyList<AidCooperation>> OpenAsync(CancellationToken cancel = default) => await db.Set<AidCooperation>().AsNoTracking()
        .Within(user.RegionsFor(LegalAidModule.Handle), tree).Where(one => one.AnsweredAt == null).OrderBy(one => one.Until).ThenBy(one => one.Id).Take(100).ToListAsync(cancel);

    /// <summary>Whether a letter asks something of the reader's centres.</summary>
    public Task<bool> WasAskedByAsync(Guid letter, CancellationToken cancel = default) =>
        db.Set<AidCooperation>().Within(user.RegionsFor(LegalAidModule.Handle), tree).AnyAsync(one => one.LetterId == letter, cancel);

    /// <summary>Asks, once, however often it is pressed. The id comes from the form.</summary>
    public Task AskAsync(AidView view, Guid id, string? centre, string? what, DateOnly? until, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        if (view.Cooperations.Any(one => one.Id == id))
        {
            return;
        }

        var (asked, words) = (CentreNames.Read(tree, centre), what?.Trim() ?? "");
        AidCooperation.MustBeAskable(view.Application, asked, words, until, clock.Now.DayInChina());
        var letter = await letters.CooperateAsync(view.Application, tree.FullName(asked), words, until!.Value, cancel);
        db.Add(AidCooperation.Ask(id, view.Application, user.RequiredId, asked, words, until.Value, letter.Id, clock.Now));
        view.Matter.Record(EntryAuthor.Staff, user.RequiredId, "LegalAid.DidAskCentre", tree.FullName(asked), clock.Now);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public async Task ReplyAsync(AidCooperation cooperation, string? answer, CancellationToken cancel = default)
    {
        cooperation.Reply(user.RequiredId, answer?.Trim() ?? "", clock.Now);
        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == cooperation.MatterId, cancel);
        matter.Record(EntryAuthor.Staff, user.RequiredId, "LegalAid.DidAnswerCentre", tree.FullName(cooperation.Region), clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
