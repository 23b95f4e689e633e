using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Review;
using Fabang.Modules.Matters;

namespace Fabang.Modules.Consultations;

/// <summary>What happened in a consultation, in order: words that were written, and steps that were taken.</summary>
/// <param name="FilePath">Address of a file, with {0} for its id.</param>
public sealed record HistoryModel(ConsultationView View, Guid ReaderId, string FilePath)
{
    /// <summary>Steps that a post tells already.</summary>
    private static readonly string[] ToldByPosts =
        ["Consultations.DidSend", "Consultations.DidAnswer", "Consultations.DidAskOn", "Consultations.DidReopen", "Consultations.DidAmend", "Consultations.CallBackDidCorrect"];

    public IEnumerable<(DateTimeOffset At, Post? Post, MatterEntry? Entry)> Lines =>
        View.Consultation.Posts.Select(post => (post.At, (Post?)post, (MatterEntry?)null))
            .Concat(View.Matter.Entries.Where(entry => !ToldByPosts.Contains(entry.What)).Select(entry => (entry.At, (Post?)null, (MatterEntry?)entry)))
            .OrderBy(line => line.Item1);

    /// <summary>The papers that came with these words: those that their author added from then until they wrote again.</summary>
    public IEnumerable<StoredFile> FilesOf(Post post) => View.Files.Where(file => View.Matter.Documents
        .Any(document => document.FileId == file.Id && PostOf(document) == post));

    /// <summary>What became of an article since it was cited.</summary>
    public IEnumerable<CitationNote> NotesOf(Citation citation) => View.Reviews.Where(review => review.CitationId == citation.Id)
        .Select(review => new CitationNote(review, citation.Title, review.DecidedBy is { } lawyer ? View.Names.GetValueOrDefault(lawyer, "") : ""));

    /// <summary>The advice note of an answer, for staff who read: the person has theirs on top of the page.</summary>
    public AdviceNote? StaffNoteOf(Post post) => ReaderId == View.Consultation.PersonId ? null : View.Notes.SingleOrDefault(note => note.PostId == post.Id);

    private Post PostOf(MatterDocument document) =>
        View.Consultation.Posts.LastOrDefault(post => post.AuthorId == document.AddedBy && post.At <= document.AddedAt) ?? View.Consultation.Posts[0];
}
