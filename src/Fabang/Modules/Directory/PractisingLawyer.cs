using Fabang.Modules.Regions;

namespace Fabang.Modules.Directory;

/// <summary>What whoever gives out work must know of a lawyer: the facts of the register, and the approved profile.</summary>
/// <param name="Specialties">Codes of the public profile; empty while there is none.</param>
/// <param name="Languages">Codes of the public profile; empty while there is none.</param>
public sealed record PractisingLawyer(Guid FirmId, RegionCode Region, LicenceFacts Licence, IReadOnlyList<string> Specialties, IReadOnlyList<string> Languages);
