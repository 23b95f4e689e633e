using System.Text.Json;
using Fabang.Modules.Consultations.Advice;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>What a lawyer has typed and picked but not sent (答复草稿): kept as typed, one for each lawyer and consultation.</summary>
public sealed class AnswerDraft : Entity
{
    public const int MostCitations = 20;

    private readonly List<string> _articles = [];

    private AnswerDraft()
    {
    }

    public Guid ConsultationId { get; private init; }

    public Guid LawyerId { get; private init; }

    public string Text { get; private set; } = "";

    /// <summary>The articles picked, as the library names them, in the order of picking.</summary>
    public IReadOnlyList<string> Articles => _articles;

    /// <summary>The advice note as it is kept; null until it was saved once.</summary>
    public string? NoteKept { get; private set; }

    /// <summary>What was typed into the advice note; null until it was saved once.</summary>
    public AdviceContent? Note => NoteKept is null ? null : JsonSerializer.Deserialize<AdviceContent>(NoteKept);

    public static AnswerDraft For(Guid consultationId, Guid lawyerId) => new() { ConsultationId = consultationId, LawyerId = lawyerId };

    public void Write(string? text)
    {
        Text = text ?? "";
        if (Text.Length > Consultation.LongestText)
        {
            throw new BrokenRuleException("Consultations.TooLong", Consultation.LongestText);
        }
    }

    /// <summary>Keeps the note as typed, right or not.</summary>
    public void Write(AdviceContent note) => NoteKept = note.Steps.Count <= AdviceNote.MostSteps
        ? JsonSerializer.Serialize(note)
        : throw new BrokenRuleException("Consultations.TooManySteps", AdviceNote.MostSteps);

    public void Cite(string article)
    {
        if (_articles.Contains(article))
        {
            return;
        }

        if (_articles.Count >= MostCitations)
        {
            throw new BrokenRuleException("Consultations.TooManyCitations", MostCitations);
        }

        _articles.Add(article);
    }

    public void Uncite(string article) => _articles.Remove(article);
}
