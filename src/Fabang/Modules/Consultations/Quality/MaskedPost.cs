namespace Fabang.Modules.Consultations.Quality;

/// <summary>A post as experts read it: without what names a person.</summary>
public sealed record MaskedPost(DateTimeOffset At, PostKind Kind, string Text, IReadOnlyList<Citation> Citations);
