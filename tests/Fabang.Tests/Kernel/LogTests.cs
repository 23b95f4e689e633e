using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Fabang.Tests.Kernel;

/// <summary>What people type is not in the log, with no setting set.</summary>
[Trait("Engine", "both")]
public class LogTests(LogTests.LogApp app) : IClassFixture<LogTests.LogApp>
{
    private const string Typed = "secretword";

    [Theory]
    [InlineData($"/laws/search?q={Typed}")]
    [InlineData($"/laws?kind={Typed}")]
    [InlineData($"/no-such-page?q={Typed}")]
    [InlineData($"/lawyers?q={Typed}&page=-1")]
    [InlineData($"/live?topics={Typed}")]
    public async Task What_was_typed_into_an_address_is_not_logged(string address)
    {
        using var visitor = app.Visitor();

        await visitor.GetAsync(address);

        app.Services.GetRequiredService<ILogger<LogTests>>().LogInformation("The log is open for {Address}", "information");
        Assert.Contains(app.Lines, line => line.Contains("The log is open", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Lines, line => line.Contains(Typed, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The application with a log that is read.</summary>
    public sealed class LogApp : FabangApp
    {
        private readonly KeptLog _kept = new();

        public IEnumerable<string> Lines => _kept.Lines;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(_kept));
        }
    }
}
