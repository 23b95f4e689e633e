using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>Writes down on which days the person will be asked, counted from the latest answer. What was asked already is not asked again.</summary>
internal sealed class PlanOutcomes(FabangDb db, RegionSettings settings) : IHandle<ConsultationAnswered>
{
    public async Task HandleAsync(ConsultationAnswered happened, CancellationToken cancel)
    {
        var consultation = await db.Set<Consultation>().SingleAsync(one => one.Id == happened.ConsultationId, cancel);
        var planned = await db.Set<OutcomeQuestion>().Where(question => question.ConsultationId == consultation.Id).ToListAsync(cancel);
        if (consultation.AnsweredAt is not { } answered || planned.Exists(question => question.Outcome is Outcome.StopAsking))
        {
            return;
        }

        var opens = (await settings.GetAsync(MatterLimits.DeskHours, consultation.Region, cancel)).Opens;
        foreach (var day in (await settings.GetAsync(OutcomeDays.Setting, consultation.Region, cancel)).Days)
        {
            var askAt = answered.DayInChina().AddDays(day).At(opens);
            if (planned.Find(question => question.Day == day) is { } known)
            {
                known.PutOff(consultation.Region, askAt);
            }
            else
            {
                db.Add(OutcomeQuestion.Plan(consultation, day, askAt));
            }
        }
    }
}
