namespace Fabang.Shell;

/// <summary>How a module fills the header.</summary>
public static class ShellServices
{
    public static IServiceCollection AddEntrance(this IServiceCollection services, Entrance entrance) =>
        services.AddSingleton(entrance);

    public static IServiceCollection AddHeaderTool<T>(this IServiceCollection services)
        where T : class, IHeaderTool => services.AddScoped<IHeaderTool, T>();
}
