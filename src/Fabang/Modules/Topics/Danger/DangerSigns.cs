using System.Text.RegularExpressions;

namespace Fabang.Modules.Topics.Danger;

/// <summary>
/// Finds the signs of danger in a story, sentence by sentence. What is denied is no sign, and what was long ago is none unless it goes on. Any text
/// is allowed; the time grows with its length and no faster.
/// </summary>
/// <param name="signs">The gravest first.</param>
/// <param name="past">Says that a sentence is about long ago.</param>
/// <param name="now">Says that it is about now all the same.</param>
public sealed partial class DangerSigns(IReadOnlyList<DangerSign> signs, Regex past, Regex now)
{
    /// <summary>What is read of a story.</summary>
    private const int MostCharacters = 5000;

    /// <summary>Stands for what was denied; no pattern knows it, and none reaches across it by chance.</summary>
    private const string Blot = "\n\n\n\n\n\n\n\n";

    public IReadOnlyList<DangerSign> All => signs;

    /// <returns>The signs that the story gives, the gravest first.</returns>
    public IReadOnlyList<DangerSign> In(string story)
    {
        var sentences = EndOfSentence().Split(story[..Math.Min(story.Length, MostCharacters)]);
        return [.. signs.Where(sign => Array.Exists(sentences, sentence => Says(sign, sentence)))];
    }

    /// <returns>The id of the gravest sign that the story gives; null where it gives none.</returns>
    public string? GravestIn(string story) => In(story) is [{ Id: var id }, ..] ? id : null;

    private bool Says(DangerSign sign, string sentence) =>
        !(sign.SilentWhenPast && past.IsMatch(sentence) && !now.IsMatch(sentence))
        && sign.Words.IsMatch(sign.Not?.Replace(sentence, Blot) ?? sentence);

    [GeneratedRegex("[。！？!?；;\r\n]")]
    private static partial Regex EndOfSentence();
}
