using System.Security.Claims;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.Audit;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Audit;

/// <summary>Who looked: the filter around a page that is shown.</summary>
[Trait("Engine", "both")]
public class ViewedFilterTests(FabangApp app) : IClassFixture<FabangApp>
{
    private readonly Guid _viewer = Guid.CreateVersion7();
    private readonly Guid _thing = Guid.CreateVersion7();

    [Fact]
    public async Task Staff_who_were_shown_a_page_are_written_down()
    {
        await ShowAsync(new ThingPage(), new PageResult());

        var line = Assert.Single(await LinesAsync());
        Assert.Equal(("viewed", "Thing", _viewer, "330106"), (line.Action, line.Subject, line.ActorId!.Value, line.Region));
    }

    [Fact]
    public async Task A_file_that_was_sent_is_a_view()
    {
        await ShowAsync(new ThingPage(), new FileContentResult([1], "image/png"));

        Assert.Single(await LinesAsync());
    }

    [Fact]
    public async Task A_part_that_was_fetched_again_is_the_same_look()
    {
        await ShowAsync(new ThingPage(), new PartialViewResult());

        Assert.Empty(await LinesAsync());
    }

    [Fact]
    public async Task What_was_not_shown_is_not_written_down()
    {
        await ShowAsync(new ThingPage(), new NotFoundResult());
        await ShowAsync(new ThingPage(), new PageResult(), status: StatusCodes.Status409Conflict);
        await ShowAsync(new ThingPage(), new PageResult(), failure: new InvalidOperationException());

        Assert.Empty(await LinesAsync());
    }

    [Fact]
    public async Task Citizens_and_pages_without_the_attribute_are_not_watched()
    {
        await ShowAsync(new ThingPage(), new PageResult(), Role.Citizen);
        await ShowAsync(new PlainPage(), new PageResult());

        Assert.Empty(await LinesAsync());
    }

    [Fact]
    public void Every_page_of_the_desk_that_shows_one_thing_is_watched() =>
        Assert.Empty(app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } route && route.StartsWith("desk/", StringComparison.Ordinal) && route.Contains("{id", StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && ModelOf(page)?.IsDefined(typeof(ViewedAttribute), false) is not true)
            .Select(endpoint => endpoint.RoutePattern.RawText));

    private static Type? ModelOf(PageActionDescriptor page) =>
        typeof(Program).Assembly.GetType($"Fabang.Modules{page.ViewEnginePath.Replace('/', '.')}Model");

    private async Task ShowAsync(PageModel page, IActionResult result, Role role = Role.Lawyer, int status = StatusCodes.Status200OK, Exception? failure = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.User = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, _viewer.ToString()), new Grant(role, new RegionCode("330106")).ToClaim()], "Test"));
        http.Response.StatusCode = status;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        var action = new ActionContext(http, new RouteData(new RouteValueDictionary { ["id"] = _thing.ToString() }), new ActionDescriptor());
        var filter = ActivatorUtilities.CreateInstance<ViewedFilter>(scope.ServiceProvider);

        await filter.OnResultExecutionAsync(new ResultExecutingContext(action, [], result, page),
            () => Task.FromResult(new ResultExecutedContext(action, [], result, page) { Exception = failure }));
    }

    private Task<List<AuditEntry>> LinesAsync() =>
        app.ReadAsync(db => db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.SubjectId == _thing.ToString()).ToListAsync());

    [Viewed("Thing")]
    private sealed class ThingPage : PageModel, IRegional
    {
        public RegionCode Region => new("330106");
    }

    private sealed class PlainPage : PageModel;
}
