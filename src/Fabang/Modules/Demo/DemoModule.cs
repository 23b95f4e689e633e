using System.CommandLine;
using Fabang.Kernel.Commands;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Demo;

/// <summary>One invented province to look at (演示数据). In Production there is none of it.</summary>
public sealed class DemoModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        if (!services.Environment().IsDevelopment())
        {
            services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddFolderRouteModelConvention("/Demo", page => page.Selectors.Clear()));
            return;
        }

        services.AddScoped<DemoSeed>();
        services.AddScoped<PeopleScene>();
        services.AddScoped<ConsultationScene>();
        services.AddScoped<PublicationScene>();
        services.AddScoped<DemoPeople>();
        services.AddScoped<LiveScene>();
        services.AddScoped<RotaScene>();
        services.AddScoped<ConflictScene>();
        services.AddScoped<ComplaintScene>();
        services.AddScoped<AidScene>();
        services.AddScoped<AidNoticeScene>();
        services.AddScoped<MediationScene>();
        services.AddScoped<AidScale>();
        services.AddScoped<MediationScale>();
        services.AddScoped<IPreparation, DemoPreparation>();
        services.AddSingleton<IGreeting, DemoGreeting>();
    }

    public IEnumerable<Command> Commands(CommandHost host) => [new Command("demo", "Invented people and matters. 演示数据") { SeedCommand.Of(host) }];
}
