namespace Fabang.Modules.Consultations.Advice;

/// <summary>One thing to do (要办的事).</summary>
/// <param name="Words">What.</param>
/// <param name="Day">The last day for it, in China; null where there is none.</param>
public sealed record AdviceStep(string Words, DateOnly? Day);
