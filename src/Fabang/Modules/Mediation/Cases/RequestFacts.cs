namespace Fabang.Modules.Mediation.Cases;

/// <summary>What somebody says when they ask for mediation (调解申请).</summary>
/// <param name="Type">What it is about.</param>
/// <param name="Story">What happened, in their own words.</param>
/// <param name="Wanted">What they want.</param>
/// <param name="Amount">How much money it is about, in yuan; null where it is about none.</param>
/// <param name="HasViolence">Somebody is hit, threatened or kept in fear: no joint room without their word.</param>
/// <param name="HasMinor">A person under eighteen is concerned.</param>
public sealed record RequestFacts(DisputeType Type, string Story, string Wanted, decimal? Amount, bool HasViolence, bool HasMinor)
{
    public const int LongestStory = 5000;

    public const int LongestWanted = 1000;

    public const decimal MostAmount = 1_000_000_000;
}
