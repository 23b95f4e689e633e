namespace Fabang.Shell.Errors;

/// <summary>
/// Names the rules that are broken by what stands in this field: their sentence is said at the field, and the summary leads to it.
/// </summary>
/// <param name="codes">Codes of <see cref="BrokenRuleException"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BreaksAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}
