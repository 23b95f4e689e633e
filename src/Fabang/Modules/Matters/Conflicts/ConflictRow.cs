using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>One check, as the duty manager reads it. Of the earlier matter it says when, and nothing more.</summary>
/// <param name="Party">What the person of this matter calls the party that was found; null where the lawyer declared it.</param>
/// <param name="EarlierSince">Since when the earlier matter is there.</param>
public sealed record ConflictRow(ConflictCheck Check, string Number, RegionCode Region, string DeskPath, string Lawyer, string? Party, DateTimeOffset? EarlierSince);
