using YamlDotNet.Serialization;

namespace Fabang.Modules.Topics;

/// <summary>Words in both languages, as the files of this module write them.</summary>
internal sealed class NameInFile
{
    [YamlMember(Alias = "zh-Hans", ApplyNamingConventions = false)]
    public string ZhHans { get; init; } = "";

    public string En { get; init; } = "";

    [YamlIgnore]
    public TopicName Both => new(ZhHans.Trim(), En.Trim());

    public bool Lacks() => string.IsNullOrWhiteSpace(ZhHans) || string.IsNullOrWhiteSpace(En);
}
