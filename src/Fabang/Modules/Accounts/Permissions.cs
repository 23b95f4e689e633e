using Microsoft.AspNetCore.Authorization;

namespace Fabang.Modules.Accounts;

/// <summary>A deed that needs a permission, and the roles that have it.</summary>
/// <param name="Name">Module and deed, such as <c>consultations:answer</c>; also the name of the authorization policy.</param>
public sealed record Permission(string Name, IReadOnlyList<Role> Roles);

public static class Permissions
{
    /// <summary>Declares a permission; a page asks for it with <c>[Authorize(name)]</c>, and for the region with <see cref="CurrentUser.May"/>.</summary>
    public static IServiceCollection AddPermission(this IServiceCollection services, string name, params Role[] roles)
    {
        services.AddSingleton(new Permission(name, roles));
        services.Configure<AuthorizationOptions>(options => options.AddPolicy(name, policy => policy
            .RequireAuthenticatedUser()
            .RequireAssertion(context => Grant.In(context.User).Any(grant => roles.Contains(grant.Role)))));
        return services;
    }
}
