namespace Fabang.Modules.Consultations.Figures;

/// <summary>One consultation or talk, as the figures see it.</summary>
/// <param name="At">When it came.</param>
/// <param name="TopicId">What it is about; null where that is not known.</param>
/// <param name="Wait">Until the first answer, or until a lawyer took it; null while there is none.</param>
/// <param name="InTime">Whether the limit was kept; null while that is open, or nobody had to.</param>
/// <param name="IsAbandoned">Whether the person went before.</param>
public sealed record CountedCase(FigureChannel Channel, DateTimeOffset At, string? TopicId, TimeSpan? Wait, bool? InTime, bool IsAbandoned, Grade? Grade);
