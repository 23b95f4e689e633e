using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// How one region words one kind of letter, from one day on (文书模板). Rows are only ever added; letters that were issued keep their words.
/// </summary>
public sealed class LetterTemplateVersion : Entity, IRegional
{
    public const int LongestText = 8000;

    private LetterTemplateVersion()
    {
    }

    public RegionCode Region { get; private init; }

    public LetterKind Kind { get; private init; }

    /// <summary>In the markup of <see cref="LetterMarkup"/>; empty where the region has no wording of its own any more.</summary>
    public string Text { get; private init; } = "";

    /// <summary>From its day on, what holds above the region holds here again.</summary>
    public bool Ends => Text.Length == 0;

    public DateOnly ValidFrom { get; private init; }

    public Guid AuthorId { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    /// <exception cref="BrokenRuleException">The text does not fit its form.</exception>
    public static LetterTemplateVersion Write(LetterForm form, RegionCode region, string text, DateOnly validFrom, Guid author, DateTimeOffset now) =>
        form.ProblemsOf(text) is [var first, ..]
            ? throw first.AsBrokenRule()
            : Of(form.Kind, region, LetterForm.Clean(text), validFrom, author, now);

    /// <summary>The region goes back to what holds above it, or to the text that ships.</summary>
    public static LetterTemplateVersion End(LetterKind kind, RegionCode region, DateOnly validFrom, Guid author, DateTimeOffset now) => Of(kind, region, "", validFrom, author, now);

    private static LetterTemplateVersion Of(LetterKind kind, RegionCode region, string text, DateOnly validFrom, Guid author, DateTimeOffset now) =>
        new() { Kind = kind, Region = region, Text = text, ValidFrom = validFrom, AuthorId = author, EnteredAt = now };
}
