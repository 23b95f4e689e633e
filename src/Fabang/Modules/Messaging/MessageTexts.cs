using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Fabang.Modules.Messaging;

/// <summary>Makes the words of a message, in the language of who receives it, whatever the language of the request that queued it.</summary>
internal static partial class MessageTexts
{
    private static readonly ConcurrentDictionary<Type, ResourceManager> Texts = new();

    public static IReadOnlyList<string> Languages { get; } = ["zh-Hans", "en"];

    /// <exception cref="ArgumentException">The template has no text in this language, or a place is not filled.</exception>
    public static string Compose(MessageTemplate template, IReadOnlyDictionary<string, string> parameters, string language) =>
        Place().Replace(TextOf(template, language), place => parameters.TryGetValue(place.Groups[1].Value, out var value)
            ? value
            : throw new ArgumentException($"The message {template.Name} needs {place.Value}."));

    public static string TextOf(MessageTemplate template, string language) =>
        Texts.GetOrAdd(template.Texts, texts => new ResourceManager(texts))
            .GetString($"Message.{template.Key}", CultureInfo.GetCultureInfo(language))
            ?? throw new ArgumentException($"The message {template.Name} has no text in {language}.");

    [GeneratedRegex(@"\{(\w+)\}")]
    internal static partial Regex Place();
}
