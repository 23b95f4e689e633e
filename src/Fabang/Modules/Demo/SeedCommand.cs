using System.CommandLine;
using Fabang.Kernel.Commands;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Demo;

/// <summary><c>./fabang demo seed [--scale N]</c>: one invented province, and with <c>--scale</c> as much legal aid as a country has.</summary>
internal static class SeedCommand
{
    private const int EachTime = 50_000;

    private static readonly Option<int?> Scale = new("--scale") { Description = "Adds as many applications for legal aid, for measuring; PostgreSQL only. 再加多少件法律援助申请，用来测速度", HelpName = "N" };

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
        return parsed.GetValue(Scale) is { } applications ? await AddAsync(services, applications, cancel) : 0;
    }, Scale);

    private static async Task<int> AddAsync(IServiceProvider services, int applications, CancellationToken cancel)
    {
        if (!services.GetRequiredService<FabangDb>().Database.IsNpgsql())
        {
            Console.Error.WriteLine("--scale needs PostgreSQL: give --database. --scale 需要 PostgreSQL，请用 --database 指定。");
            return 1;
        }

        await services.GetRequiredService<AidScale>().PlayAsync(applications, there =>
        {
            if (there % EachTime == 0)
            {
                Console.WriteLine($"{there} applications are there. 已有 {there} 件申请。");
            }
        }, cancel);
        return 0;
    }
}
