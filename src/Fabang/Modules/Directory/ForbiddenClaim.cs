using System.Globalization;
using System.Text.RegularExpressions;

namespace Fabang.Modules.Directory;

/// <summary>One rule of what a lawyer may not claim in public, with the words that break it.</summary>
public sealed class ForbiddenClaim
{
    private IReadOnlyList<Regex>? _finders;

    public required string Rule { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }

    public List<string> Words { get; init; } = [];

    /// <summary>Regular expressions, for what a plain word cannot say.</summary>
    public List<string> Patterns { get; init; } = [];

    /// <summary>Words in the same sentence that make the find honest.</summary>
    public List<string> Unless { get; init; } = [];

    public string Sentence => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Zh : En;

    /// <returns>The words of the sentence that break the rule.</returns>
    public IEnumerable<string> FindIn(string sentence) =>
        Unless.Exists(word => sentence.Contains(word, StringComparison.Ordinal))
            ? []
            : Finders.Select(finder => finder.Match(sentence)).Where(match => match.Success).Select(match => match.Value);

    private IReadOnlyList<Regex> Finders => _finders ??=
    [
        .. Words.Select(word => word.All(char.IsAscii) ? $@"\b{Regex.Escape(word)}(?!\w)" : Regex.Escape(word)).Concat(Patterns)
            .Select(pattern => new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200))),
    ];
}
