namespace Fabang.Shell.Returning;

/// <summary>What was typed into a form when it was sent too late.</summary>
/// <param name="Path">Of the page that it was sent to.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Token">The guard against forged forms that came with it: it tells for whom the form was written.</param>
/// <param name="Fields">By name.</param>
internal sealed record KeptForm(string Path, DateTimeOffset At, string Token, IReadOnlyDictionary<string, string[]> Fields);
