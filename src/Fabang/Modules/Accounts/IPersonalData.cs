namespace Fabang.Modules.Accounts;

/// <summary>
/// What a module knows about a person. Each module that keeps something registers one; together they are the copy that a person
/// may take away (《个人信息保护法》第四十五条) and what goes when they leave (第四十七条).
/// </summary>
public interface IPersonalData
{
    /// <summary>Its name in the copy, such as <c>consultations</c>.</summary>
    string Name { get; }

    /// <summary>Everything about the person, as records that read well in JSON; null when there is nothing.</summary>
    Task<object?> ExportAsync(Guid account, CancellationToken cancel);

    /// <summary>The files the person sent.</summary>
    Task<IReadOnlyList<StoredFile>> FilesAsync(Guid account, CancellationToken cancel) => Task.FromResult<IReadOnlyList<StoredFile>>([]);

    /// <summary>
    /// Erases it, or leaves what the law makes us keep with nobody's name on it. Inside a transaction: all modules erase, or none does.
    /// </summary>
    /// <exception cref="BrokenRuleException">Something must be ended first.</exception>
    Task EraseAsync(Guid account, CancellationToken cancel);
}
