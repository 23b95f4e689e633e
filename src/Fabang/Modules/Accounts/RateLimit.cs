namespace Fabang.Modules.Accounts;

/// <summary>At most so many in any stretch of this length.</summary>
public readonly record struct RateLimit(int Most, TimeSpan Within);
