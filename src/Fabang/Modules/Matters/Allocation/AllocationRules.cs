namespace Fabang.Modules.Matters.Allocation;

/// <summary>What a region asks of those who get work (分配规则).</summary>
/// <param name="NeedsSpecialty">Whether only those of the field get it, rather than those of the field first.</param>
/// <param name="RefusesPenalised">Whether a penalty within three years rules somebody out.</param>
public sealed record AllocationRules(bool NeedsSpecialty = false, bool RefusesPenalised = false);
