using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Accounts;

/// <summary>
/// On a page that changes the keys of an account: whoever signed in longer than <see cref="Session.Recent"/> ago signs in again first, so that a
/// device left open, or a stolen session, gives nobody a key of their own.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecentSignInAttribute() : TypeFilterAttribute(typeof(RecentSignIn));
