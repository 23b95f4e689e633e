namespace Fabang.Modules.Accounts.Admin;

/// <summary>What is handed to somebody who was invited, once: nobody can look the password up later.</summary>
/// <param name="AccountId">Whose it is.</param>
/// <param name="Password">Good for the first sign-in, and for a few days.</param>
public sealed record Invitation(Guid AccountId, string Password);
