namespace Fabang.Kernel.Backup;

/// <summary>How one engine is copied out while the site runs, and put back while it does not.</summary>
internal interface IDatabaseCopy
{
    Engine Engine { get; }

    /// <summary>Its name in the archive.</summary>
    string PartName { get; }

    /// <summary>A copy as of one moment. Readers and writers go on.</summary>
    Task CopyToAsync(string path, CancellationToken cancel);

    Task<bool> HasDataAsync(CancellationToken cancel);

    /// <summary>Puts the copy in place of what is there. What was there lies beside it until <see cref="IReplacement.KeepAsync"/>.</summary>
    /// <exception cref="IOException">The site is running.</exception>
    Task<IReplacement> ReplaceAsync(string path, CancellationToken cancel);
}

/// <summary>Something was put in the place of something else, and can still be taken back.</summary>
internal interface IReplacement
{
    /// <summary>The old one is removed.</summary>
    Task KeepAsync();

    /// <summary>The old one comes back.</summary>
    Task UndoAsync();
}
