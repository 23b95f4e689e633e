using System.ComponentModel;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Mine;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Matters.Api;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What comes after an answer: the advice note, what became of it, and consent to publication.</summary>
internal static class AfterApi
{
    private const string Mine = "One's own consultation. 本人的咨询";

    private static readonly string[] Terms =
        ["Publication.Mine.Lead", "Publication.Mine.Private", "Publication.Mine.Masked", "Publication.Mine.TwoPeople", "Publication.Mine.Papers", "Publication.Mine.AnyTime", "Publication.Mine.NoDifference", "Publication.Mine.Source"];

    public static void MapAfterApi(this RouteGroupBuilder mine)
    {
        var id = ("id", ConsultationExamples.Consultation.Id.ToString());
        mine.MapGet("/my/consultations/{id:guid}/note", NoteAsync).WithSummary("建议单: what to take home from the answer").WithExample(ConsultationExamples.Note, id);
        mine.MapGet("/my/consultations/{id:guid}/note/calendar", CalendarAsync).Produces<string>(contentType: "text/calendar")
            .WithSummary("建议单里的日子: its days as a calendar file (RFC 5545)").WithExample("BEGIN:VCALENDAR…", id);
        mine.MapPut("/my/consultations/{id:guid}/outcomes/{question:guid}", TellAsync).WithSummary("回访: say what became of it, once for each time it was asked")
            .WithBodyExample(ConsultationExamples.Consultation, new OutcomeToTell(Outcome.GoingOn, null), id, ("question", ConsultationExamples.Outcome.Id.ToString()));
        mine.MapPost("/my/consultations/{id:guid}/anew", AnewAsync).WithSummary("带着这件事重新问: begin a new story that carries this one along; the answer has the header Fabang-Intake")
            .WithExample(IntakeExamples.Intake, id);
        mine.MapGet("/my/consultations/{id:guid}/publication", PublicationAsync).WithSummary("公开: where publication stands, and what agreeing means").WithExample(ConsultationExamples.Publication, id);
        mine.MapPut("/my/consultations/{id:guid}/publication", AgreeAsync).WithSummary("同意公开: agree that question and answer are published, made anonymous").WithExample(ConsultationExamples.Publication, id);
        mine.MapDelete("/my/consultations/{id:guid}/publication", RevokeAsync).WithSummary("撤回同意: take that back, at any time").WithExample(ConsultationExamples.Publication, id);
    }

    private static async Task<Results<Ok<NoteInApi>, NotFound>> NoteAsync([Description(Mine)] Guid id, ConsultationShown shown, CurrentUser user, IStringLocalizer<Texts> texts, CancellationToken cancel)
    {
        if (await shown.FindAsync(id, cancel) is not { Note: { } note } view)
        {
            return TypedResults.NotFound();
        }

        var history = new HistoryModel(view, user.RequiredId, "");
        var answers = view.AnswersOf(note).Select(post => shown.PostOf(post, history)).ToList();
        return TypedResults.Ok(new NoteInApi(
            view.Matter.Number, answers[0].Lawyer ?? "", note.WrittenAt, note.Understood, answers,
            [.. note.Content.Steps.Select(step => new NoteInApi.StepInApi(step.Words, step.Day))],
            note.ExpiresOn, note.ExpiryReason, note.NotCovered, texts["Note.FreeEnds"]));
    }

    private static async Task<Results<ContentHttpResult, NotFound>> CalendarAsync([Description(Mine)] Guid id, ConsultationShown shown, NoteCalendar calendar, CurrentUser user, CancellationToken cancel) =>
        await shown.FindAsync(id, cancel) is { Note: { HasDates: true } note } view
            ? TypedResults.Text(await calendar.WriteAsync(note, user.RequiredId, view.Matter.Number, cancel), "text/calendar; charset=utf-8")
            : TypedResults.NotFound();

    private static async Task<Results<Ok<ConsultationInApi>, NotFound>> TellAsync(
        [Description(Mine)] Guid id, [Description("One of its outcomes. 回访的 id")] Guid question, OutcomeToTell sent, ConsultationShown shown, OutcomeTelling telling, CancellationToken cancel)
    {
        if (await shown.FindAsync(id, cancel) is not { } view || view.Outcomes.All(asked => asked.Id != question))
        {
            return TypedResults.NotFound();
        }

        await telling.TellAsync(question, view.Matter.Id, sent.Outcome!.Value, sent.Words, cancel);
        return TypedResults.Ok((await shown.OfAsync(id, cancel))!);
    }

    /// <summary>As on the page: who was not asked yet what became of it has no need to begin anew.</summary>
    private static async Task<Results<Ok<IntakeInApi>, NotFound>> AnewAsync([Description(Mine)] Guid id, ConsultationShown shown, AskingAnew anew, IntakeShown intakes, CancellationToken cancel) =>
        await shown.FindAsync(id, cancel) is { Asked: not null } view ? TypedResults.Ok(await intakes.OfAsync(await anew.BeginAsync(view, cancel), cancel)) : TypedResults.NotFound();

    private static async Task<Results<Ok<PublicationInApi>, NotFound>> PublicationAsync(
        [Description(Mine)] Guid id, PublicationConsent consent, CurrentUser user, IStringLocalizer<Texts> texts, CancellationToken cancel) =>
        await consent.OfAsync(id, user.RequiredId, cancel) is { Publication: var publication } ? TypedResults.Ok(Shown(publication, texts)) : TypedResults.NotFound();

    private static Task<Results<Ok<PublicationInApi>, NotFound>> AgreeAsync(
        [Description(Mine)] Guid id, PublicationConsent consent, CurrentUser user, IStringLocalizer<Texts> texts, CancellationToken cancel) =>
        DecideAsync(id, () => consent.AgreeAsync(id, cancel), consent, user, texts, cancel);

    private static Task<Results<Ok<PublicationInApi>, NotFound>> RevokeAsync(
        [Description(Mine)] Guid id, PublicationConsent consent, CurrentUser user, IStringLocalizer<Texts> texts, CancellationToken cancel) =>
        DecideAsync(id, () => consent.RevokeAsync(id, cancel), consent, user, texts, cancel);

    private static async Task<Results<Ok<PublicationInApi>, NotFound>> DecideAsync(
        Guid id, Func<Task> decide, PublicationConsent consent, CurrentUser user, IStringLocalizer<Texts> texts, CancellationToken cancel)
    {
        if (await consent.OfAsync(id, user.RequiredId, cancel) is null)
        {
            return TypedResults.NotFound();
        }

        await decide();
        return await PublicationAsync(id, consent, user, texts, cancel);
    }

    private static PublicationInApi Shown(Publication? publication, IStringLocalizer<Texts> texts) => new(
        publication?.Status,
        publication is null ? null : texts[publication.IsTakenDownForError ? "Publication.Mine.TakenDownForError" : $"Publication.Mine.{publication.Status}"].Value,
        publication is { Status: PublicationStatus.Declined or PublicationStatus.TakenDown } ? publication.Reason : null,
        publication?.MovedAt,
        publication?.PublishedId is { } page ? $"/answers/{page}" : null,
        [.. Terms.Select(term => texts[term].Value)]);
}
