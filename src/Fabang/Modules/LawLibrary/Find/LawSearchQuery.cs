using Fabang.Modules.Regions;

namespace Fabang.Modules.LawLibrary.Find;

/// <param name="Words">What to look for.</param>
/// <param name="Kind">Only texts of this kind.</param>
/// <param name="Province">National texts, and the local rules of this province; null for those of all provinces.</param>
/// <param name="OnlyNational">No local rules at all.</param>
/// <param name="Page">From 1.</param>
public sealed record LawSearchQuery(string Words, TextKind? Kind, RegionCode? Province, bool OnlyNational, int Page);
