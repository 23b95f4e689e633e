using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Review;
using Fabang.Modules.Matters;

namespace Fabang.Modules.Consultations;

/// <summary>A consultation with its matter, its papers and the names of those who appear in it: what pages show.</summary>
/// <param name="Names">Names of staff, by account.</param>
/// <param name="Reviews">Of the articles that have changed since they were cited.</param>
/// <param name="Notes">The advice notes of its answers, in the order in which they were written.</param>
/// <param name="Outcomes">What the person was asked after the answer, the first day first.</param>
public sealed record ConsultationView(
    Consultation Consultation, Matter Matter, IReadOnlyList<StoredFile> Files, IReadOnlyDictionary<Guid, string> Names,
    IReadOnlyList<AnswerReview> Reviews, IReadOnlyList<AdviceNote> Notes,
    IReadOnlyList<OutcomeQuestion> Outcomes)
{
    /// <summary>The advice note that holds; null where none was written.</summary>
    public AdviceNote? Note => Notes.LastOrDefault(note => note.ReplacedAt is null);

    /// <summary>What the person was asked last; null where they were not asked yet.</summary>
    public OutcomeQuestion? Asked => Outcomes.Count == 0 ? null : Outcomes[^1];

    /// <summary>The answer that an advice note came with, and what was added to it since.</summary>
    public IReadOnlyList<Post> AnswersOf(AdviceNote note)
    {
        var answer = Consultation.Posts.Single(post => post.Id == note.PostId);
        return [answer, .. Consultation.Posts.Where(post => post.Kind is PostKind.Addition && post.Number > answer.Number)];
    }

    public string? LawyerName => Consultation.LawyerId is { } id ? Names[id] : null;
}
