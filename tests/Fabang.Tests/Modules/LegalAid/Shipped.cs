using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Topics;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The rules as they ship.</summary>
internal static class Shipped
{
    private static readonly TopicBook Topics = TopicReader.Read(System.IO.Path.Combine(AppContext.BaseDirectory, "content", "topics", "topics.yaml"));

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "eligibility.yaml");

    public static AidRules Rules { get; } = Read();

    public static AidRules Read(string? path = null) => AidRulesReader.Read(path ?? Path, Topics);
}
