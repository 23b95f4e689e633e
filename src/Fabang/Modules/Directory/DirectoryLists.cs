using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Fabang.Modules.Directory;

/// <summary>The fixed lists of <c>content/directory</c>, read once.</summary>
public sealed class DirectoryLists
{
    public IReadOnlyList<ListedTerm> Specialties { get; } = Read<ListedTerm>("specialties.yaml");

    public IReadOnlyList<ListedTerm> Languages { get; } = Read<ListedTerm>("languages.yaml");

    /// <summary>The language of the list that somebody's words name, such as 说温州话; null where they name none of it.</summary>
    public ListedTerm? LanguageIn(string? words) => words is null ? null : Languages.FirstOrDefault(term => term.IsNamedIn(words));

    internal static List<T> Read<T>(string file)
    {
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "content", "directory", file));
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<T>>(text);
    }
}
