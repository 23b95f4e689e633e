namespace Fabang.Modules.Consultations;

/// <summary>What was asked or answered, and the law it cites (咨询记录). Only ever added; its words go when the person leaves.</summary>
public sealed class Post
{
    private readonly List<Citation> _citations = [];

    private Post()
    {
    }

    public Guid Id { get; private init; }

    public Guid ConsultationId { get; private init; }

    /// <summary>1, 2, 3 … within the consultation.</summary>
    public int Number { get; private init; }

    public PostKind Kind { get; private init; }

    public Guid AuthorId { get; private init; }

    /// <summary>Empty once the person has left.</summary>
    public string Text { get; private set; } = "";

    public DateTimeOffset At { get; private init; }

    public IReadOnlyList<Citation> Citations => _citations;

    internal void Forget() => Text = "";

    internal static Post Of(Guid id, Guid consultationId, int number, PostKind kind, Guid authorId, string text, IEnumerable<Citation> citations, DateTimeOffset now)
    {
        var post = new Post { Id = id, ConsultationId = consultationId, Number = number, Kind = kind, AuthorId = authorId, Text = text, At = now };
        post._citations.AddRange(citations);
        return post;
    }
}
