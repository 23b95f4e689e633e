using System.CommandLine;
using Fabang.Kernel.Commands;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Demo;

/// <summary>
/// <c>./fabang demo seed [--scale N] [--mediations N]</c>: one invented province, and with <c>--scale</c> as much legal aid, with <c>--mediations</c> as much mediation as a country has.
/// </summary>
internal static class SeedCommand
{
    private const int EachTime = 50_000;

    private static readonly Option<int?> Scale = new("--scale") { Description = "Adds as many applications for legal aid, for measuring; PostgreSQL only. 再加多少件法律援助申请，用来测速度", HelpName = "N" };

    private static readonly Option<int?> Mediations = new("--mediations") { Description = "Adds as many mediations, for measuring; PostgreSQL only. 再加多少件调解，用来测速度", HelpName = "N" };

    public static Command Of(CommandHost host) => host.Verb("seed", "Fills an empty platform with one invented province; not in Production. 填充演示数据", async (services, parsed, cancel) =>
    {
        if (services.GetService<DemoSeed>() is not { } seed)
        {
            Console.Error.WriteLine("There is no demonstration data in Production. 生产环境没有演示数据。");
            return 1;
        }

        await Serve.MigrateAsync(services, cancel);
        await Serve.PrepareAsync(services, cancel);
        Console.WriteLine(await seed.RunAsync(cancel) ? "The invented province is there. 已填充。" : "It was there already. 之前已经填充过。");
        return await AddAsync(services, parsed.GetValue(Scale), parsed.GetValue(Mediations), cancel);
    }, Scale, Mediations);

    private static async Task<int> AddAsync(IServiceProvider services, int? applications, int? mediations, CancellationToken cancel)
    {
        if ((applications ?? mediations) is not null && !services.GetRequiredService<FabangDb>().Database.IsNpgsql())
        {
            Console.Error.WriteLine("--scale and --mediations need PostgreSQL: give --database. --scale、--mediations 需要 PostgreSQL，请用 --database 指定。");
            return 1;
        }

        if (applications is { } wanted)
        {
            await services.GetRequiredService<AidScale>().PlayAsync(wanted, Tell("applications are there. 件申请已有。"), cancel);
        }

        if (mediations is { } disputes)
        {
            await services.GetRequiredService<MediationScale>().PlayAsync(disputes, Tell("mediations are there. 件调解已有。"), cancel);
        }

        return 0;
    }

    private static Action<int> Tell(string what) => there =>
    {
        if (there % EachTime == 0)
        {
            Console.WriteLine($"{there} {what}");
        }
    };
}
