using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Fabang.Kernel;

/// <summary>Reads what we wrote ourselves in <c>content/</c>: YAML whose names have hyphens.</summary>
internal static class YamlFile
{
    /// <returns>What the file says; nothing of it where the file is empty.</returns>
    /// <exception cref="InvalidDataException">It is no YAML, or has a name that is none; the message names file and line.</exception>
    public static T Read<T>(string path) where T : new()
    {
        try
        {
            using var text = File.OpenText(path);
            return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<T?>(text) ?? new();
        }
        catch (YamlException wrong)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}, line {wrong.Start.Line}: {wrong.InnerException?.Message ?? wrong.Message}", wrong);
        }
    }
}
