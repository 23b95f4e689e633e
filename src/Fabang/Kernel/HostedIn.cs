namespace Fabang.Kernel;

/// <summary>Tells a module, while it registers its services, where the house will stand.</summary>
internal static class HostedIn
{
    public static IHostEnvironment Environment(this IServiceCollection services) =>
        (IHostEnvironment)services.Last(service => service.ServiceType == typeof(IHostEnvironment)).ImplementationInstance!;
}
