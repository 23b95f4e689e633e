namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>One call-back in the list of the desk.</summary>
public sealed record FollowUpRow(FollowUp FollowUp, string Number, string? MatterCode);
