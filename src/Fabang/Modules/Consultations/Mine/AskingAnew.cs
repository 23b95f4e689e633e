using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Mine;

/// <summary>Begins a new question that carries the matter along (带着原来的事重新问): number, story, place, topic and the other side, so that nothing is told twice.</summary>
public sealed class AskingAnew(FabangDb db, CurrentIntake current, IStringLocalizer<Texts> texts, TimeProvider clock)
{
    /// <summary>The new intake belongs to this browser, and is not sent: the person adds what is new.</summary>
    /// <returns>The intake, new or begun before.</returns>
    public async Task<Intake> BeginAsync(ConsultationView view, CancellationToken cancel = default)
    {
        var (consultation, now) = (view.Consultation, clock.GetUtcNow());
        var story = Shortened(texts["Outcome.AskedBefore", view.Matter.Number, consultation.Posts[0].Text].Value);
        if (await current.FindUnsentAsync(cancel) is { } begun && begun.Story == story)
        {
            current.Remember(begun);
            return begun;
        }

        var intake = Intake.Start(story, consultation.Region, now);
        intake.ChooseTopic(consultation.TopicId, now);
        intake.NameOtherSide(await OtherSideAsync(view.Matter.Id, cancel), now);
        db.Add(intake);
        await db.SaveChangesAsync(cancel);
        current.Remember(intake);
        return intake;
    }

    private async Task<OtherSide> OtherSideAsync(Guid matterId, CancellationToken cancel)
    {
        var parties = await db.Set<Party>().AsNoTracking().Where(party => party.MatterId == matterId && party.Role != PartyRole.Person).OrderBy(party => party.Id).ToListAsync(cancel);
        var known = parties.Find(party => party.Role is PartyRole.OtherSide);
        var names = string.Join('、', parties.Select(party => party.Name).OfType<string>());
        return new(names.Length is > 0 and <= OtherSide.LongestNames ? names : known?.Name, known?.Number, known?.Phone);
    }

    private static string Shortened(string story) =>
        story.Length <= Intake.LongestStory ? story : story[..(char.IsHighSurrogate(story[Intake.LongestStory - 1]) ? Intake.LongestStory - 1 : Intake.LongestStory)];
}
