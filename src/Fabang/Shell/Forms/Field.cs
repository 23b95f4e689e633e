namespace Fabang.Shell.Forms;

/// <summary>What every field needs to be shown: names and ids, words, and what is wrong with it.</summary>
public sealed record Field(string Name, string Id, string Label, string? Hint, IReadOnlyList<string> Errors)
{
    public bool HasErrors => Errors.Count > 0;

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public string? DescribedBy =>
        string.Join(' ', new[] { Hint is null ? null : HintId, HasErrors ? ErrorId : null }.OfType<string>()).OrNull();
}
