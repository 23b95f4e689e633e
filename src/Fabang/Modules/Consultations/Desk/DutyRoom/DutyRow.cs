using Fabang.Modules.Consultations.Desk.Todo;

namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>Something that is open in the region.</summary>
/// <param name="Ranked">What, and why it stands where it does.</param>
/// <param name="Holder">Who has it; null where nobody does.</param>
public sealed record DutyRow(RankedItem Ranked, StaffStanding? Holder);
