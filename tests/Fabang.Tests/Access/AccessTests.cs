using System.Net;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Access;

/// <summary>Every page and endpoint against every kind of visitor: what is not said to be open is closed.</summary>
[Trait("Engine", "both")]
public partial class AccessTests(Scene scene) : IClassFixture<Scene>
{
    public static TheoryData<string> Addresses => [.. Door.All.Select(door => door.Address)];

    public static TheoryData<string> Deeds => [.. Deed.All.Select(deed => deed.Address)];

    [Fact]
    public void Every_address_stands_in_the_table()
    {
        var routes = Endpoints().Where(endpoint => Methods(endpoint).Contains("GET")).Select(Pattern).Distinct().Order();

        Assert.Equal(routes, Door.All.Select(door => door.Route).Distinct().Order());
    }

    [Fact]
    public async Task Every_form_stands_in_the_table()
    {
        var loader = scene.App.Services.GetRequiredService<PageLoader>();
        // What takes JSON alone is no form: no browser sends it for another site.
        List<string> forms = [.. Endpoints().Where(endpoint => Methods(endpoint).SequenceEqual(["POST"]) && !IsApi(Pattern(endpoint)) && endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes is not ["application/json"]).Select(Pattern)];
        foreach (var page in Endpoints())
        {
            if (page.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var compiled = await loader.LoadAsync(descriptor, page.Metadata);
                forms.AddRange(compiled.HandlerMethods.Where(handler => handler.HttpMethod == "Post").Select(handler => $"{Pattern(page)}:{handler.Name}"));
            }
        }

        // It fails on purpose, to show what a bug looks like.
        forms.Remove("styleguide:Bug");
        Assert.Equal(forms.Distinct().Order(), Deed.All.Select(deed => deed.Form).Distinct().Order());
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_page_opens_for_those_it_is_for_and_does_not_exist_for_others(string address)
    {
        var door = Door.All.Single(known => known.Address == address);
        LetTriesPass(address);
        List<string> wrong = [];
        foreach (var who in Visitors(door.Opens))
        {
            using var visitor = await scene.ComingAsync(who, address);
            // An event stream never ends: that it opens is all there is to see.
            using var answer = await visitor.GetAsync(scene.Fill(address), HttpCompletionOption.ResponseHeadersRead);
            var expected = door.Opens.HasFlag(who) ? $"{door.Status} {door.To}" : door.Back is { } back ? $"302 {back}" : IsOwn(address) && !Who.Citizens.HasFlag(who) ? "401 " : who is Who.Nobody ? "302 sign-in" : "404 ";
            var got = $"{(int)answer.StatusCode} {Where(answer, door)}";
            if (got != expected)
            {
                wrong.Add($"{who}: {got}, expected {expected}");
            }

            var isStream = answer.Content.Headers.ContentType?.MediaType == "text/event-stream";
            if (!isStream && !Who.Readers.HasFlag(who) && (await answer.Content.ReadAsStringAsync()).Contains(Scene.Secret, StringComparison.Ordinal))
            {
                wrong.Add($"{who} reads the story");
            }
        }

        Assert.Equal([], wrong);
    }

    [Theory, MemberData(nameof(Deeds))]
    public async Task A_form_does_nothing_for_those_it_is_not_for(string address)
    {
        var deed = Deed.All.Single(known => known.Address == address);
        await scene.AskAsync(deed.Address);
        var before = await scene.StateAsync();
        List<string> wrong = [];
        foreach (var who in Visitors(deed.For).Where(who => !deed.For.HasFlag(who)))
        {
            using var answer = await PostAsync(deed, who);
            if (answer.StatusCode is not HttpStatusCode.NotFound && !(who is Who.Nobody && IsSignIn(answer)))
            {
                wrong.Add($"{who}: {(int)answer.StatusCode}");
            }
        }

        Assert.Equal([], wrong);
        Assert.Equal(before, await scene.StateAsync());
        foreach (var who in Visitors(deed.For).Where(who => deed.For.HasFlag(who)))
        {
            await scene.AskAsync(deed.Address);
            using var answer = await PostAsync(deed, who);
            if ((int)answer.StatusCode is not (200 or 204 or 302 or 409) || (IsSignIn(answer) && deed.For is not Who.Everyone))
            {
                wrong.Add($"{who}, whom it is for: {(int)answer.StatusCode}");
            }
        }

        Assert.Equal([], wrong);
    }

    /// <summary>
    /// On SQLite everybody. On PostgreSQL, to see that its queries run, the first whom it is for, who answers for the whole country (and is asked for no
    /// region), and those whom a query keeps out and not a role.
    /// </summary>
    private static IEnumerable<Who> Visitors(Who itIsFor)
    {
        var first = Scene.Everybody.FirstOrDefault(who => itIsFor.HasFlag(who));
        return TestDatabase.IsPostgres ? Scene.Everybody.Where(who => who == first || (who is Who.PlatformAdministrator && itIsFor.HasFlag(who)) || (Who.KeptOutByQuery & ~itIsFor).HasFlag(who)) : Scene.Everybody;
    }

    /// <summary>So many wrong codes may come from one network in so much time, and the clock of a test stands still.</summary>
    private void LetTriesPass(string address)
    {
        if (address.StartsWith("/verify", StringComparison.Ordinal))
        {
            scene.App.Clock.Advance(TimeSpan.FromMinutes(11));
        }
    }

    private async Task<HttpResponseMessage> PostAsync(Deed deed, Who who)
    {
        LetTriesPass(deed.Address);
        using var visitor = scene.As(who);
        using var form = new FormUrlEncodedContent(deed.Fields.Select(field => KeyValuePair.Create(field.Name, scene.Fill(field.Value))));
        return await visitor.PostAsync(scene.Fill(deed.Address), form);
    }

    private IEnumerable<RouteEndpoint> Endpoints() => scene.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.DisplayName != "Fallback {**path:file}");

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"];

    private static string Pattern(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.Trim('/');

    /// <summary>Where an answer sends: the sign-in, or where the table says.</summary>
    private static string? Where(HttpResponseMessage answer, Door door) => answer.Headers.Location?.OriginalString switch
    {
        null => null,
        var place when door.To is { } expected && place.StartsWith(expected, StringComparison.Ordinal) => expected,
        _ when IsSignIn(answer) => "sign-in",
        var place => place,
    };

    private static bool IsSignIn(HttpResponseMessage answer) =>
        answer.Headers.Location?.OriginalString is { } place && (place.StartsWith("/sign-in", StringComparison.Ordinal) || place.StartsWith("/staff/sign-in", StringComparison.Ordinal));
}
