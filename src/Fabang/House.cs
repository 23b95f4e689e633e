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

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot() });
        builder.AddKernel();
        builder.AddShell();
        foreach (var module in Modules)
        {
            module.AddServices(builder.Services, builder.Configuration);
        }

        var app = builder.Build();
        app.UseShell();
        app.UseRouting();
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
