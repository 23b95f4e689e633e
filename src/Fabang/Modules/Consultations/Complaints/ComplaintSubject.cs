using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>What a complaint is about: a consultation or a talk.</summary>
/// <param name="Id">Of the consultation or conversation.</param>
/// <param name="LawyerId">Who answered; null where nobody has.</param>
/// <param name="Path">Its page, for the person.</param>
public sealed record ComplaintSubject(Guid Id, bool IsTalk, Guid MatterId, Guid PersonId, Guid? LawyerId, RegionCode Region, string Number, string Title, string Path);
