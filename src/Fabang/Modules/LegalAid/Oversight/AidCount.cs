namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>A row of the yearly figures: applications of one matter, group, result or place.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Received">Applications received, or for results the cases closed.</param>
/// <param name="Granted">Of them, those that were granted, aid at once included.</param>
/// <param name="Refused">Of them, those that stand as refused.</param>
public sealed record AidCount(string Name, int Received, int Granted, int Refused)
{
    /// <summary>Too few came to be shown to the public.</summary>
    public bool IsHidden { get; init; }
}
