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

    public static AnswerDraft For(Guid consultationId, Guid lawyerId) => new() { ConsultationId = consultationId, LawyerId = lawyerId };

    public void Write(string? text)
    {
        Text = text ?? "";
        if (Text.Length > Consultation.LongestText)
        {
            throw new BrokenRuleException("Consultations.TooLong", Consultation.LongestText);
        }
    }

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
