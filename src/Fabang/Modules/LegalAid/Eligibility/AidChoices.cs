namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What somebody may choose from, on a day in a province.</summary>
public sealed record AidChoices(IReadOnlyList<AidMatter> Matters, IReadOnlyList<AidGroup> Groups)
{
    /// <summary>What a story of this topic asks for; null where the topic does not say.</summary>
    public AidMatter? MatterOf(string topic) => Matters.FirstOrDefault(matter => matter.Topics.Contains(topic, StringComparer.Ordinal));
}
