using System.Text.Json;
using Fabang.Kernel.Commands;
using Fabang.Kernel.Data;
using Fabang.Kernel.Live;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Live.Desk;
using Fabang.Modules.Consultations.Live.Enter;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Fabang.LiveLoad;

/// <summary>Makes what the load needs, through the domain: people, a lawyer for each ten conversations, and the conversations, all open.</summary>
internal static class Stage
{
    private const int PerLawyer = 10;

    private static readonly RegionCode Here = new("330106");

    public static async Task<int> SetAsync(int conversations, string file, string[] settings)
    {
        await using var app = House.Build(settings);
        await Serve.MigrateAsync(app.Services, CancellationToken.None);
        await Serve.PrepareAsync(app.Services, CancellationToken.None);
        await InScopeAsync(app, services => AllowAsync(services));
        List<Guest> guests = [];
        var (lawyer, cookie) = (new Responder(Guid.Empty, ""), "");
        for (var i = 0; i < conversations; i++)
        {
            if (i % PerLawyer == 0)
            {
                await InScopeAsync(app, async services => (lawyer, cookie) = await LawyerAsync(services, $"lawyer{i}"));
            }

            await InScopeAsync(app, async services => guests.AddRange(await TalkAsync(services, i, lawyer, cookie)));
        }

        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(guests));
        return 0;
    }

    /// <summary>Nobody is refused for being too many.</summary>
    private static async Task AllowAsync(IServiceProvider services)
    {
        var (db, now) = (services.GetRequiredService<FabangDb>(), TimeProvider.System.GetUtcNow());
        db.Add(RegionSetting.Of(LiveLimits.QueuePerLawyer, RegionCode.Nation, 1000, new DateOnly(2020, 1, 1), "bench", now));
        db.Add(RegionSetting.Of(LiveLimits.Seats, RegionCode.Nation, PerLawyer, new DateOnly(2020, 1, 1), "bench", now));
        await db.SaveChangesAsync();
    }

    private static async Task<(Responder, string)> LawyerAsync(IServiceProvider services, string name)
    {
        var account = Account.Staff(name, name, TimeProvider.System.GetUtcNow());
        var cookie = await SignInAsync(services, account, Role.Lawyer, Here);
        await services.GetRequiredService<Duty>().BeginAsync(account.Id);
        await Presence.TouchAsync(services.GetRequiredService<Leases>(), account.Id);
        return (new(account.Id, name), cookie);
    }

    private static async Task<Guest[]> TalkAsync(IServiceProvider services, int number, Responder lawyer, string lawyersCookie)
    {
        var person = Account.Citizen(PhoneNumber.Parse($"137{number:D8}"), TimeProvider.System.GetUtcNow());
        var cookie = await SignInAsync(services, person, Role.Citizen, RegionCode.Nation);
        var db = services.GetRequiredService<FabangDb>();
        var intake = db.Add(Intake.Start("在工地干了三个月，老板一直不给工钱。", Here, TimeProvider.System.GetUtcNow())).Entity;
        await db.SaveChangesAsync();
        var talk = await services.GetRequiredService<LiveEntry>().BeginAsync(intake.Id, person.Id);
        await services.GetRequiredService<Taking>().TakeAsync(talk, lawyer);
        return [new(talk, $"/my/talks/{talk}", cookie), new(talk, $"/desk/talks/{talk}", lawyersCookie)];
    }

    private static async Task<string> SignInAsync(IServiceProvider services, Account account, Role role, RegionCode region)
    {
        var (db, now) = (services.GetRequiredService<FabangDb>(), TimeProvider.System.GetUtcNow());
        account.SecurityStamp = account.Id.ToString("N");
        var session = Session.Begin(account.Id, account.Kind, SignInMethod.PhoneCode, "bench", now);
        db.AddRange(account, RoleGrant.Of(account.Id, role, region, grantedBy: null, now), session);
        await db.SaveChangesAsync();
        var cookie = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookie.Scheme);
        var ticket = new AuthenticationTicket(SessionCookie.Ticket(session), new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(12) }, SessionCookie.Scheme);
        return $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(ticket)}";
    }

    private static async Task InScopeAsync(WebApplication app, Func<IServiceProvider, Task> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }
}
