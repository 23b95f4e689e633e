using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>Where an application is sent on to, and why.</summary>
/// <param name="To">The centre whose it is.</param>
/// <param name="ToName">As people call it.</param>
/// <param name="Reason">Why it is theirs.</param>
/// <param name="Via">How it came, where the person is held.</param>
/// <param name="DueAt">Until when it had to be sent on; null where no hour is set.</param>
public sealed record SendingOn(RegionCode To, string ToName, string Reason, HeldVia? Via, DateTimeOffset? DueAt);
