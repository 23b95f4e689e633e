using Fabang.Shell;

namespace Fabang;

/// <summary>Puts the house together: Kernel, Shell, and every module that it finds.</summary>
internal static class House
{
    public static IReadOnlyList<IModule> Modules { get; } =
    [
        .. typeof(House).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IModule)Activator.CreateInstance(type)!),
    ];

    public static WebApplication Build(string[] args) => Build(args, before: null);

    /// <param name="before">Puts in services of its own, such as another clock; what is there already the house does not replace.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? before)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot() });
        before?.Invoke(builder.Services);
        builder.AddKernel();
        builder.AddShell();
        foreach (var module in Modules)
        {
            module.AddServices(builder.Services, builder.Configuration);
        }

        var app = builder.Build();
        app.UseShell();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapShell();
        app.MapKernel();
        foreach (var module in Modules)
        {
            module.MapEndpoints(app);
        }

        return app;
    }

    /// <summary>Pages and styles lie beside the program, whatever folder it is started from.</summary>
    private static string? ContentRoot() => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
