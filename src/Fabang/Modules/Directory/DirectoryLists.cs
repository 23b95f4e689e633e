using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Fabang.Modules.Directory;

/// <summary>The fixed lists of <c>content/directory</c>, read once.</summary>
public sealed class DirectoryLists
{
    public IReadOnlyList<ListedTerm> Specialties { get; } = Read<ListedTerm>("specialties.yaml");

    public IReadOnlyList<ListedTerm> Languages { get; } = Read<ListedTerm>("languages.yaml");

    internal static List<T> Read<T>(string file)
    {
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "content", "directory", file));
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<T>>(text);
    }
}
