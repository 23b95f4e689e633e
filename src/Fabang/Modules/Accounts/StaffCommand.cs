using System.CommandLine;
using Fabang.Kernel.Commands;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Accounts;

/// <summary><c>./fabang staff add</c>: the first administrator of a new platform comes in this way.</summary>
internal static class StaffCommand
{
    public static Command Of(CommandHost host)
    {
        var user = new Option<string>("--user") { Description = "User name, for signing in. 用户名", Required = true };
        var name = new Option<string>("--name") { Description = "Name, as it is shown. 姓名", Required = true };
        var role = new Option<Role>("--role") { Description = $"{string.Join(", ", Enum.GetValues<Role>().Where(one => one is not Role.Citizen))}. 角色", Required = true };
        var region = new Option<string>("--region") { Description = "Six digits of GB/T 2260; 000000 is the nation. 行政区划代码", Required = true };
        var mobile = new Option<string?>("--mobile") { Description = "Mobile number, for messages about work. 手机号，用来接收工作提醒" };
        var given = new Option<bool>("--password-stdin") { Description = "Reads the password from standard input; without it a one-time password is printed. 从标准输入读取密码" };
        return new Command("staff", "The people who work here. 工作人员")
        {
            host.Verb("add", "Takes a member of staff in. 添加工作人员", async (services, parsed, cancel) =>
            {
                await Serve.MigrateAsync(services, cancel);
                await Serve.PrepareAsync(services, cancel);
                var newcomer = new Newcomer(parsed.GetValue(user)!, parsed.GetValue(name)!, parsed.GetValue(role), new RegionCode(parsed.GetValue(region)!), PhoneNumber.ParseIfGiven(parsed.GetValue(mobile)));
                Console.WriteLine(await AddAsync(services.GetRequiredService<StaffOffice>(), newcomer, parsed.GetValue(given), cancel));
                return 0;
            }, user, name, role, region, mobile, given),
        };
    }

    /// <returns>What to say.</returns>
    private static async Task<string> AddAsync(StaffOffice office, Newcomer newcomer, bool passwordGiven, CancellationToken cancel)
    {
        if (newcomer.Role is Role.Citizen)
        {
            throw new BrokenRuleException("Accounts.OnlyStaffHaveRoles");
        }

        var password = passwordGiven ? await Console.In.ReadLineAsync(cancel) ?? "" : null;
        if (password is not null && PasswordRules.Fault(Account.Staff(newcomer.UserName, newcomer.Name, default), password) is { } fault)
        {
            throw new BrokenRuleException($"Accounts.{fault}", PasswordRules.ShortestOfStaff);
        }

        var invitation = await office.AddAsync((newcomer.UserName, newcomer.Name), newcomer.Role, newcomer.Region, by: null, newcomer.Mobile, cancel);
        if (password is null)
        {
            return $"One-time password 一次性密码: {invitation.Password}";
        }

        await office.SetPasswordAsync(invitation.AccountId, password);
        return "Added. 已添加。";
    }

    private sealed record Newcomer(string UserName, string Name, Role Role, RegionCode Region, PhoneNumber? Mobile);
}
