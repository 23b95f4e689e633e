using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary;

/// <summary>A typical case that a court or an authority has published (典型案例), in sections.</summary>
public sealed class ConcludedCase
{
    private ConcludedCase()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The title without white space.</summary>
    public string Key { get; private init; } = "";

    public string Title { get; private set; } = "";

    /// <summary>劳动人事, 消费购物</summary>
    public string Subject { get; private set; } = "";

    public DateOnly? Date { get; private set; }

    public IReadOnlyList<LawSection> Sections { get; private set; } = [];

    public string Source { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }

    /// <inheritdoc cref="Law.Revision"/>
    public long Revision { get; private set; }

    public static ConcludedCase Of(LawFile file) => new() { Key = file.Key };

    public void Take(LawFile file, string hash, long revision, DateTimeOffset now)
    {
        Title = file.Title;
        Subject = file.Category;
        Date = file.Version;
        Sections = file.Sections;
        Source = file.Path;
        Hash = hash;
        Revision = revision;
        ImportedAt = now;
    }
}
