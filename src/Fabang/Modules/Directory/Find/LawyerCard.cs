using Fabang.Modules.Regions;

namespace Fabang.Modules.Directory.Find;

/// <summary>What the public reads of a lawyer.</summary>
public sealed record LawyerCard(
    Guid Id, string Name, LicenceNumber Licence, int YearsInPractice, Guid FirmId, string Firm, string FirmAddress, RegionCode Region, LawyerProfile Profile);
