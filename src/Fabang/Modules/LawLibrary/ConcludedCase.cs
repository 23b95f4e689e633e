using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary;

/// <summary>A typical case that a court or an authority has published (典型案例), in sections.</summary>
public sealed class ConcludedCase
{
    /// <summary>Of a court's name or a cause.</summary>
    public const int LongestFact = 100;

    private ConcludedCase()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The title without white space.</summary>
    public string Key { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>劳动人事, 消费购物</summary>
    public string Subject { get; private set; } = "";

    /// <summary>发布日期, where the file tells it.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The last court or commission that decided; null where the text does not tell.</summary>
    public string? Court { get; private set; }

    /// <summary>裁判日期</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>案由</summary>
    public string? Cause { get; private set; }

    public IReadOnlyList<LawSection> Sections { get; private set; } = [];

    public string Source { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }

    /// <inheritdoc cref="Law.Revision"/>
    public long Revision { get; private set; }

    /// <summary>What the case teaches (裁判要旨、裁判要点、典型意义); null where no section says it.</summary>
    public string? KeyPoints => TextOf("裁判要旨", "裁判要点", "裁判摘要", "典型意义");

    /// <summary>关键词, as they are written.</summary>
    public string? KeyWords => TextOf("关键词");

    public static ConcludedCase Of(LawFile file) => new() { Key = file.Key };

    public void Take(LawFile file, string hash, long revision, DateTimeOffset now)
    {
        Key = file.Key;
        Title = file.Title;
        Subject = file.Category;
        Date = file.Version;
        Court = file.Case?.Court;
        DecidedOn = file.Case?.DecidedOn;
        Cause = file.Case?.Cause;
        Sections = file.Sections;
        Source = file.Path;
        Hash = hash;
        Revision = revision;
        ImportedAt = now;
    }

    private string? TextOf(params string[] headings) =>
        headings.Select(heading => Sections.FirstOrDefault(section => section.Heading == heading)?.Text).FirstOrDefault(text => text is not null);
}
