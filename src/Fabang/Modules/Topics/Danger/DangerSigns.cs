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
        var sentences = SentencesOf(story);
        return [.. signs.Where(sign => Array.Exists(sentences, sentence => Says(sign.Pattern, sentence)))];
    }

    /// <summary>Whether a story gives a sign that another service looks for, read in the same way.</summary>
    public bool Gives(string story, WordPattern pattern) => Array.Exists(SentencesOf(story), sentence => Says(pattern, sentence));

    /// <returns>The signs that any of these texts gives, the gravest first.</returns>
    public IReadOnlyList<DangerSign> InAny(IEnumerable<string> texts)
    {
        var found = texts.SelectMany(In).ToHashSet();
        return [.. signs.Where(found.Contains)];
    }

    public DangerSign? Find(string? id) => signs.FirstOrDefault(sign => sign.Id == id);

    /// <param name="story">What is read.</param>
    /// <param name="known">The sign that was found before, which stays unless the story gives a graver one.</param>
    /// <returns>The id of the gravest sign; null where there is none.</returns>
    public string? GravestIn(string story, string? known = null)
    {
        var found = In(story) is [{ Id: var gravest }, ..] ? gravest : null;
        return signs.FirstOrDefault(sign => sign.Id == found || sign.Id == known)?.Id;
    }

    private bool Says(WordPattern pattern, string sentence) =>
        !(pattern.SilentWhenPast && past.IsMatch(sentence) && !now.IsMatch(sentence))
        && pattern.Words.IsMatch(pattern.Not?.Replace(sentence, Blot) ?? sentence);

    private static string[] SentencesOf(string story) => EndOfSentence().Split(story[..Math.Min(story.Length, MostCharacters)]);

    [GeneratedRegex("[。！？!?；;\r\n]")]
    private static partial Regex EndOfSentence();
}
