using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>One application in a list of the desk.</summary>
/// <param name="ApplicationId">Where it leads.</param>
/// <param name="Matter">With the next step.</param>
/// <param name="MatterCode">What aid is asked for.</param>
public sealed record AidRow(Guid ApplicationId, Matter Matter, string? MatterCode)
{
    public RegionCode Region => Matter.Region;
}
