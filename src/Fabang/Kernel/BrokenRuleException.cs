namespace Fabang.Kernel;

/// <summary>
/// A rule of the service said no: the one exception the domain throws on purpose.
/// </summary>
/// <param name="code">
/// Names the rule, <c>Module.Sentence</c>, and is the key of the sentence in that module's texts:
/// "Consultations.AlreadyClaimed" is <c>AlreadyClaimed</c> of <c>Modules/Consultations/Texts.*.resx</c>.
/// </param>
/// <param name="details">What the sentence fills in, in the order of its places.</param>
public sealed class BrokenRuleException(string code, params object[] details) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<object> Details { get; } = details;

    /// <exception cref="BrokenRuleException">Nothing was written.</exception>
    public static void ThrowIfBlank(string? text, string code)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new BrokenRuleException(code);
        }
    }
}
