using Microsoft.AspNetCore.Hosting;

namespace Fabang.Tests.Support;

/// <summary>The application, for tests that ask its API more often than one program may.</summary>
internal sealed class PatientApp : FabangApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Api:SearchesPerMinute", "1000000");
        builder.UseSetting("Api:RequestsPerMinute", "1000000");
    }
}
