namespace Fabang.Modules.Mediation.Cases;

/// <summary>Who referred a dispute (移送): an organ, or the committee itself.</summary>
/// <param name="Source">Not <see cref="MediationSource.Request"/>.</param>
/// <param name="By">Which organ, and its number of the case; null where the committee took it up by itself.</param>
/// <param name="Time">Which time limit follows.</param>
public sealed record Referral(MediationSource Source, string? By, TimeKind Time)
{
    public const int LongestBy = 120;
}
