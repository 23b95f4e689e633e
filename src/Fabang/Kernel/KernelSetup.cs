using Fabang.Kernel.Backup;
using Fabang.Kernel.Documents;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Fabang.Kernel;

internal static class KernelSetup
{
    /// <summary>How long a stopping node may take to finish what it holds.</summary>
    internal static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(25);

    /// <summary>Everything that modules stand on. Settings: <c>Fabang:Data</c> (folder) and <c>ConnectionStrings:Fabang</c>.</summary>
    public static void AddKernel(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var data = new DataFolder(builder.Configuration["Fabang:Data"] ?? "data");
        var place = builder.Configuration.GetConnectionString("Fabang") is { Length: > 0 } given ? given : $"Data Source={data.Database}";

        services.AddSingleton(data);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<NodeName>();
        services.AddSingleton(provider => KeyRingFile.LoadOrMake(data, provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<KeyRingWatch>();
        services.AddFabangDb(place);
        services.AddDataProtection().SetApplicationName("Fabang").PersistKeysToDbContext<FabangDb>();

        services.AddSingleton<Calendars>();
        services.AddScoped<Numbering>();
        services.AddScoped<Turns>();
        services.AddScoped<FileStore>();
        services.AddSingleton<Pictures>();
        services.AddSingleton<Thumbnails>();
        services.AddSingleton(provider => new VirusScan(ClamAvAddress.Of(builder.Configuration), provider.GetRequiredService<ILogger<VirusScan>>()));
        services.AddScoped<Leases>();
        services.AddHttpContextAccessor();
        services.AddSingleton<Actor>();
        services.AddScoped<AuditLog>();
        services.AddScoped<AuditChain>();
        services.AddScoped<KeyRotation>();
        services.AddScoped<DeadLetters>();
        services.AddSingleton<IDatabaseCopy>(_ => DatabaseSetup.EngineOf(place) is Engine.Postgres ? new PostgresCopy(place) : new SqliteCopy(place));
        services.AddScoped<Backups>();
        services.AddScoped<Restoring>();
        services.AddSingleton<PdfFonts>();
        services.AddSingleton<RoundSeal>();
        services.AddSingleton<IDocumentWriter, DocxWriter>();
        services.AddSingleton<IDocumentWriter, PdfWriter>();
        services.AddSingleton<LiveTopics>();
        services.AddSingleton<Rings>();
        services.AddEvents();
        services.AddJobs();
        builder.AddObservation(DatabaseSetup.EngineOf(place));
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeToStop);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = OpenFiles.RoomForConnections();
        });
    }

    public static void MapKernel(this IEndpointRouteBuilder routes)
    {
        routes.MapLive();
        routes.MapHealth();
    }

    private static void AddEvents(this IServiceCollection services)
    {
        var catalog = new EventCatalog(typeof(KernelSetup).Assembly);
        services.AddSingleton(catalog);
        services.AddSingleton<Outbox>();
        services.AddHostedService<OutboxWorker>();
        foreach (var handler in catalog.AllHandlers)
        {
            services.AddScoped(handler);
        }
    }

    private static void AddJobs(this IServiceCollection services)
    {
        foreach (var job in typeof(KernelSetup).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IJob))))
        {
            services.AddScoped(job);
            services.AddSingleton(typeof(IHostedService), typeof(JobRunner<>).MakeGenericType(job));
        }
    }
}
