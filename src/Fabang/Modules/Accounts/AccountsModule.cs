using System.CommandLine;
using Fabang.Kernel.Commands;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Accounts.Api;
using Fabang.Modules.Accounts.Mandating;
using Fabang.Modules.Accounts.Mine;
using Fabang.Modules.Accounts.Staff;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>Who is asking (账户): people, sign-in, roles by region, consent.</summary>
public sealed class AccountsModule : IModule
{
    /// <summary>Takes staff in, grants and takes back roles; how far is up to <see cref="Authority"/>.</summary>
    public const string ManagePeople = "accounts:manage-people";

    /// <summary>Decides the settings of a region.</summary>
    public const string DecideSettings = "accounts:decide-settings";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(ManagePeople, Role.RegionAdministrator, Role.PlatformAdministrator);
        services.AddPermission(DecideSettings, Role.RegionAdministrator);
        services.AddScoped<CurrentUser>();
        services.AddScoped<Consents>();
        services.AddScoped<StaffOffice>();
        AddSignIn(services);
        AddMine(services);
        AddIdentity(services);
        AddCookie(services);
        services.AddCitizenApi();
        services.AddHeaderTool<AccountTool>();
        services.AddHeaderTool<SignOutTool>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapAccountsApi();

    public IEnumerable<Command> Commands(CommandHost host) => [StaffCommand.Of(host)];

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddScoped<NetworkAddress>();
        services.AddScoped<KnownDevices>();
        services.AddScoped<Throttles>();
        services.AddScoped<Guesses>();
        services.AddScoped<PhoneCodes>();
        services.AddScoped<PhoneSignIn>();
        services.AddScoped<Passwords>();
        services.AddScoped<Passkeys>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<Sessions>();
        services.AddScoped<HalfwayIn>();
        services.AddScoped<Enrolment>();
        services.AddScoped<SecondFactors>();
    }

    private static void AddMine(IServiceCollection services)
    {
        services.AddScoped<MyAccount>();
        services.AddScoped<PersonalCopy>();
        services.AddScoped<Mandates>();
        services.AddScoped<IPersonalData, MandateData>();
        services.AddScoped<AccountDeletion>();
        services.AddScoped<IPersonalData, AccountData>();
        services.AddSingleton(PhoneSignIn.KeepingThePhone);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        // Before the framework would add its own rules.
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddIdentityCore<Account>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddScoped<IUserStore<Account>, UserOnlyStore<Account, FabangDb, Guid>>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
    }

    private static void AddCookie(IServiceCollection services)
    {
        services.AddScoped<OpenSessions>();
        services.AddScoped<SessionCookie>();
        services.AddSingleton<SessionTokens>();
        services.AddAuthentication(SessionCookie.Scheme).AddScheme<AuthenticationSchemeOptions, SessionToken>(SessionToken.Name, _ => { }).AddCookie(SessionCookie.Scheme, cookie =>
        {
            cookie.EventsType = typeof(SessionCookie);
            cookie.Cookie.Name = "fabang.session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.IsEssential = true;
            cookie.SlidingExpiration = true;
            cookie.ForwardDefaultSelector = http => ApiProblems.IsApi(http) ? SessionToken.Name : null;
        });
        services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme).Configure<IHostEnvironment>((cookie, host) =>
            cookie.Cookie.SecurePolicy = host.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always);

        // What does not say who may enter is entered by nobody unknown.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
