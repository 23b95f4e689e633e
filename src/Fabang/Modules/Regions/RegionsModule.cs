using Fabang.Shell;

namespace Fabang.Modules.Regions;

/// <summary>Where things happen (行政区划): nation, provinces, cities, counties, and what each has decided.</summary>
public sealed class RegionsModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<RegionTree>();
        services.AddScoped<VisitorRegion>();
        services.AddScoped<RegionSettings>();
        services.AddSingleton<SettingNames>();
        services.AddHeaderTool<RegionTool>();
        services.AddScoped<IPreparation, FillRegions>();
    }
}
