using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The whole application, with refusals that a test has made up.</summary>
public sealed class RefusalsApp : FabangApp
{
    public List<RefusedApplication> Refused { get; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IRefusals>(new MadeUp(Refused)));
    }

    private sealed class MadeUp(List<RefusedApplication> refused) : IRefusals
    {
        public Task<IReadOnlyList<RefusedApplication>> SinceAsync(RegionCode province, DateTimeOffset since, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<RefusedApplication>>([.. refused.Where(one => province.Covers(one.Region) && one.RefusedAt >= since)]);
    }
}
