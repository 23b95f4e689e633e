using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>A limit that was missed.</summary>
public sealed record LateClock(Matter Matter, StatutoryStep Step, DateTimeOffset DueAt);
