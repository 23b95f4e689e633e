using System.CommandLine;
using Fabang.Kernel.Commands;

namespace Fabang.Kernel;

/// <summary>
/// What a module tells the house: its services, its endpoints, its verbs on the command line.
/// Found by <c>Program</c>; the order in which modules are found never matters.
/// </summary>
public interface IModule
{
    void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }

    /// <summary>The verbs of <c>./fabang</c> that this module adds, such as <c>laws import</c>.</summary>
    IEnumerable<Command> Commands(CommandHost host) => [];
}
