namespace Fabang.Modules.Consultations.Advice;

/// <summary>What a lawyer writes into an advice note, beside the answer and its articles. Every part may be left out.</summary>
/// <param name="Understood">What was understood of the matter.</param>
/// <param name="Steps">What the person is to do, in order.</param>
/// <param name="ExpiresOn">The last day of a right that expires.</param>
/// <param name="ExpiryReason">Which right, and why then.</param>
/// <param name="NotCovered">What free advice does not do here.</param>
public sealed record AdviceContent(string? Understood, IReadOnlyList<AdviceStep> Steps, DateOnly? ExpiresOn, string? ExpiryReason, string? NotCovered)
{
    public static readonly AdviceContent None = new(null, [], null, null, null);

    public bool IsEmpty => Understood is null && Steps.Count == 0 && ExpiresOn is null && ExpiryReason is null && NotCovered is null;

    /// <summary>The same without blanks around words, and without what is blank.</summary>
    public AdviceContent Tidy() => new(
        Tidy(Understood), [.. Steps.Select(step => step with { Words = step.Words.Trim() }).Where(step => step.Words.Length > 0 || step.Day is not null)],
        ExpiresOn, Tidy(ExpiryReason), Tidy(NotCovered));

    /// <summary>What still lies ahead: steps whose day has passed are left out, and so is a right that has expired.</summary>
    public AdviceContent Ahead(DateOnly today) => this with
    {
        Steps = [.. Steps.Where(step => step.Day is null || step.Day >= today)],
        ExpiresOn = ExpiresOn >= today ? ExpiresOn : null,
        ExpiryReason = ExpiresOn is null || ExpiresOn >= today ? ExpiryReason : null,
    };

    private static string? Tidy(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
