using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>What editors type about a correction, made fit to be stored and read.</summary>
internal static partial class CorrectionWords
{
    /// <summary>Tidied as an import tidies: what cannot be seen is no part of the words, and would keep a file from ever saying the same.</summary>
    public static string Tidy(string? typed) =>
        string.Join('\n', (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => LawText.Tidy(line)).Where(line => line.Length > 0));

    /// <summary>A publication in words; where it names addresses, they are such as a browser opens safely.</summary>
    public static bool IsSource(string source) => Address().Matches(source).All(match => IsSafe(match.Value));

    /// <summary>The words before an address, the address, the words after it; the address is null where there is none.</summary>
    public static (string Before, string? Address, string After) Split(string source) =>
        Address().Match(source) is { Success: true } match && IsSafe(match.Value)
            ? (source[..match.Index], match.Value, source[(match.Index + match.Length)..])
            : (source, null, "");

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var read) && read.Scheme == Uri.UriSchemeHttps && read.Host.Contains('.', StringComparison.Ordinal) && read.UserInfo.Length == 0;

    [GeneratedRegex("""[A-Za-z][A-Za-z0-9+.-]*:/[^\s，。；、）)》>"']*""", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
