namespace Fabang.Search;

/// <summary>
/// How the law says what people say (民间说法对应的法律用语): 老赖 is 失信被执行人. Read once from the list beside this file.
/// </summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string> said;
    private readonly int longest;

    private Synonyms(Dictionary<string, string> said)
    {
        this.said = said;
        longest = said.Keys.Max(key => key.Length);
    }

    public static Synonyms Default { get; } = Load();

    /// <summary>The legal words for all that is said in the text, none twice.</summary>
    public IEnumerable<string> For(string text)
    {
        var lookup = said.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            for (var length = Math.Min(longest, text.Length - i); length > 0; length--)
            {
                if (lookup.TryGetValue(text.AsSpan(i, length), out var words) && found.Add(words))
                {
                    yield return words;
                }
            }
        }
    }

    private static Synonyms Load()
    {
        using var stream = typeof(Synonyms).Assembly.GetManifestResourceStream("Fabang.Search.Synonyms.txt")
            ?? throw new InvalidOperationException("Synonyms.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(" = ") is [var phrase, var words] && !line.StartsWith('#'))
            {
                said[phrase] = words;
            }
        }

        return new Synonyms(said);
    }
}
