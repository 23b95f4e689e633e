namespace Fabang.Modules.Matters.Intakes;

/// <summary>A short mark beside the title of a way.</summary>
/// <param name="Words">多半可以</param>
/// <param name="Tone">A colour of the Shell's tags: <c>jade</c>, <c>amber</c>, <c>blue</c>, <c>red</c>, or null for grey.</param>
public sealed record WayMark(string Words, string? Tone);
