using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Mine;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Api;

/// <summary>Shows their own consultation to a citizen's program.</summary>
internal sealed class ConsultationShown(
    ConsultationViews views, CurrentUser user, AskingOn asking, Aftermaths aftermaths, NextStepWords words, RegionTree tree, TopicBook topics, DangerSigns dangers, IStringLocalizer<Texts> texts, TimeProvider clock)
{
    /// <summary>Somebody else's consultation does not exist.</summary>
    public Task<ConsultationView?> FindAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        return views.FindAsync(consultation => consultation.Id == id && consultation.PersonId == person, cancel);
    }

    public async Task<ConsultationInApi?> OfAsync(Guid id, CancellationToken cancel) => await FindAsync(id, cancel) is { } view ? await OfAsync(view, cancel) : null;

    public async Task<ConsultationInApi> OfAsync(ConsultationView view, CancellationToken cancel)
    {
        var (consultation, matter) = (view.Consultation, view.Matter);
        var after = await aftermaths.OfAsync(consultation.Id, isTalk: false, cancel);
        var history = new HistoryModel(view, user.RequiredId, "");
        return new(
            consultation.Id,
            matter.Number,
            matter.Title,
            consultation.Status,
            consultation.Region.Value,
            tree.FullName(consultation.Region),
            topics.Find(consultation.TopicId)?.Name.ToString(),
            view.LawyerName,
            consultation.SentAt,
            consultation.AnswerDueAt,
            consultation.AnsweredAt,
            consultation.ClosedAt,
            NextStepInApi.Of(matter, view.LawyerName, words, clock.GetUtcNow()),
            DangerInApi.Of(dangers.Of(consultation)),
            [.. consultation.Posts.Select(post => PostOf(post, history))],
            [.. history.Lines.Where(line => line.Entry is not null).Select(line => new StepTakenInApi(line.At, words.Entry(line.Entry!)))],
            view.Note is not null,
            consultation.Grade,
            [.. view.Outcomes.Select(OutcomeInApi.Of)],
            CallBackInApi.Of(after.CallBacks),
            after.Complaint?.Id,
            after.Publication?.Status,
            await asking.LeftAsync(consultation, cancel),
            new(
                await asking.MayAskOnAsync(consultation, cancel),
                consultation.AnsweredAt is not null && consultation.Grade is null,
                consultation.Status is ConsultationStatus.Answered,
                await asking.MayReopenAsync(consultation, cancel),
                consultation.AnsweredAt is null && consultation.Can(ConsultationStatus.Withdrawn)));
    }

    public PostInApi PostOf(Post post, HistoryModel history) => new(
        post.Id,
        post.Number,
        post.Kind,
        post.IsOfLawyer() ? history.View.Names.GetValueOrDefault(post.AuthorId, "") : null,
        post.Text.Length > 0 ? post.Text : texts["Post.Forgotten"],
        post.At,
        [.. post.Citations.Select(citation => new PostInApi.CitationInApi(
            citation.Article, citation.Title, citation.VersionDate, citation.Text, citation.IsOfficial,
            [.. history.NotesOf(citation).SelectMany(note => new[] { note.What(texts), note.Then(texts) }).Where(note => note.Length > 0)]))],
        [.. history.FilesOf(post).Select(PaperInApi.Of)]);
}
