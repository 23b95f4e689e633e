using Fabang.Modules.Regions;

namespace Fabang.Modules.Directory.Find;

/// <summary>Whom the public looks for; null is no wish.</summary>
/// <param name="Region">With everything below it.</param>
/// <param name="Specialty">A code of the list.</param>
/// <param name="Language">A code of the list.</param>
/// <param name="Name">A part of the name.</param>
/// <param name="Firm">The lawyers of one firm.</param>
public sealed record LawyerQuery(RegionCode Region, string? Specialty = null, string? Language = null, string? Name = null, Guid? Firm = null);
