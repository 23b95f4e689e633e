using Fabang.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Accounts;

/// <summary>The door of the house: nothing is open by accident.</summary>
public class EndpointTests(FabangApp app) : IClassFixture<FabangApp>
{
    /// <summary>Serves files that were changed while a developer's site runs; there is none in Production. The fallback policy closes it.</summary>
    private const string OfDevelopment = "Fallback {**path:file}";

    [Fact]
    public void Every_page_and_endpoint_says_who_may_enter()
    {
        var silent = from endpoint in app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
                     where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
                     where endpoint.DisplayName != OfDevelopment
                     select endpoint.DisplayName;
        Assert.Equal([], silent);
    }

    [Fact]
    public void What_does_not_say_so_is_closed_to_visitors() =>
        Assert.NotNull(app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AuthorizationOptions>>().Value.FallbackPolicy);
}
