using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Matters.Intakes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>
/// What an advice note begins with, so that little is left to type: what the lawyer has kept, else the note of an earlier answer, else what the person
/// told. And the time limits that their answers point to; whether one runs, and from when, the lawyer decides.
/// </summary>
public sealed class NoteStart(FabangDb db, IIntakeReading reading, IStringLocalizer<Texts> texts, TimeProvider clock)
{
    private DateOnly Today => clock.GetUtcNow().DayInChina();

    public async Task<NoteForm> BeginAsync(ConsultationView view, AnswerDraft draft, CancellationToken cancel = default) => NoteForm.Of(
        draft.Note ?? view.Note?.Content.Ahead(Today) ?? AdviceContent.None with { Understood = await UnderstoodAsync(view, cancel) });

    /// <summary>Those that have not passed. Intakes are forgotten after thirty days, and limits with them.</summary>
    public async Task<IReadOnlyList<IntakeLimit>> LimitsAsync(Guid consultation, CancellationToken cancel = default) =>
        await IntakeAsync(consultation, cancel) is { } intake ? [.. reading.Read(intake).Limits.Where(limit => limit.EndsOn is null || limit.EndsOn >= Today)] : [];

    /// <summary>Says beside each field what is wrong with it.</summary>
    /// <param name="form">As typed.</param>
    /// <param name="name">Of the form among the fields of the page.</param>
    /// <param name="state">Of the page.</param>
    public void Check(NoteForm form, string name, ModelStateDictionary state)
    {
        for (var place = 0; place < form.Steps.Count; place++)
        {
            Wrong(form.Steps[place].Day < Today, $"{name}.Steps[{place}].Day", "DayIsPast");
            Wrong(form.Steps[place].Day is not null && string.IsNullOrWhiteSpace(form.Steps[place].Words), $"{name}.Steps[{place}].Words", "StepNeedsWords");
        }

        Wrong(form.ExpiresOn < Today, $"{name}.ExpiresOn", "DayIsPast");
        Wrong(form.ExpiresOn is not null && string.IsNullOrWhiteSpace(form.ExpiryReason), $"{name}.ExpiryReason", "ExpiryNeedsReason");

        void Wrong(bool isWrong, string field, string rule)
        {
            if (isWrong)
            {
                state.AddModelError(field, texts[rule]);
            }
        }
    }

    private async Task<string> UnderstoodAsync(ConsultationView view, CancellationToken cancel)
    {
        var told = await IntakeAsync(view.Consultation.Id, cancel) is { } intake ? reading.Read(intake).Told : [];
        return string.Join('\n', [texts["Note.YouSaid", view.Matter.Title].Value, .. told.Select(fact => texts["Note.YouAnswered", fact.Asked.TrimEnd('？', '?'), fact.Said].Value)]);
    }

    private Task<Intake?> IntakeAsync(Guid consultation, CancellationToken cancel) => db.Set<Intake>().AsNoTracking().SingleOrDefaultAsync(intake => intake.Id == consultation, cancel);
}
