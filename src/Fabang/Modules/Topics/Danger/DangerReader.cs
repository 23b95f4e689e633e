namespace Fabang.Modules.Topics.Danger;

/// <summary>Reads <c>content/topics/danger.yaml</c>, and refuses a sign that lacks something, by its id.</summary>
internal static class DangerReader
{
    /// <exception cref="InvalidDataException">A sign or a number is not whole, or an id is there twice; the message names it.</exception>
    public static DangerSigns Read(string path)
    {
        var name = Path.GetFileName(path);
        var file = YamlFile.Read<SignsInFile>(path);
        var numbers = file.Numbers.ToDictionary(
            number => number.Key,
            number => number.Value.Name.Lacks() || number.Value.Says.Lacks() ? throw Wrong(name, number.Key, "name or says") : new HelpNumber(number.Key, number.Value.Name.Both, number.Value.Says.Both),
            StringComparer.Ordinal);
        return file.Signs.GroupBy(sign => sign.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { Key: var twice }
            ? throw new InvalidDataException($"{name}: the id {twice} is there twice.")
            : new DangerSigns(
                [.. file.Signs.Select(sign => Checked(sign, numbers, name))],
                WordPattern.Pattern(file.Past, $"{name}, past") ?? throw Wrong(name, "past", "words"),
                WordPattern.Pattern(file.Now, $"{name}, now") ?? throw Wrong(name, "now", "words"));
    }

    private static DangerSign Checked(SignInFile sign, Dictionary<string, HelpNumber> numbers, string file)
    {
        var lacking = sign.Id.Length == 0 ? "id"
            : sign.Title.Lacks() ? "title"
            : sign.Says.Lacks() ? "says"
            : sign.Words.Count == 0 ? "words"
            : sign.Numbers.Count == 0 || !sign.Numbers.TrueForAll(numbers.ContainsKey) ? "numbers"
            : sign.Articles.Exists(article => article.Law.Length == 0 || article.Article.Length == 0 || article.Says.Lacks()) ? "articles"
            : null;
        return lacking is null
            ? new DangerSign(
                sign.Id,
                sign.Title.Both,
                sign.Says.Both,
                WordPattern.Of(sign.Words, sign.Not, sign.Past, $"{file}, {sign.Id}"),
                [.. sign.Numbers.Select(number => numbers[number])],
                [.. sign.Articles.Select(article => new HelpArticle(article.Law, article.Article, article.Says.Both))])
            : throw Wrong(file, sign.Id, lacking);
    }

    private static InvalidDataException Wrong(string file, string id, string lacking) => new($"{file}, {id}: {lacking} is missing or wrong.");

    private sealed class SignsInFile
    {
        public List<string> Past { get; init; } = [];

        public List<string> Now { get; init; } = [];

        public Dictionary<string, NumberInFile> Numbers { get; init; } = [];

        public List<SignInFile> Signs { get; init; } = [];
    }

    private sealed class NumberInFile
    {
        public NameInFile Name { get; init; } = new();

        public NameInFile Says { get; init; } = new();
    }

    private sealed class SignInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Title { get; init; } = new();

        public NameInFile Says { get; init; } = new();

        public List<string> Words { get; init; } = [];

        public List<string> Not { get; init; } = [];

        public bool Past { get; init; }

        public List<string> Numbers { get; init; } = [];

        public List<ArticleInFile> Articles { get; init; } = [];
    }

    private sealed class ArticleInFile
    {
        public string Law { get; init; } = "";

        public string Article { get; init; } = "";

        public NameInFile Says { get; init; } = new();
    }
}
