using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Fabang.Tests.Access;

/// <content>What programs do under /api: nobody without a token of a citizen, and nothing of another person.</content>
public partial class AccessTests
{
    public static TheoryData<string> ApiDeeds => [.. ApiDeed.All.Select(deed => deed.Endpoint)];

    [Fact]
    public void Every_deed_of_a_program_stands_in_the_table()
    {
        var mapped = Endpoints().Where(endpoint => IsApi(Pattern(endpoint)))
            .SelectMany(endpoint => Methods(endpoint).Where(method => method is not "GET"), (endpoint, method) => $"{method} {Pattern(endpoint)}");

        Assert.Equal(mapped.Order(StringComparer.Ordinal), ApiDeed.All.Select(deed => deed.Endpoint).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(ApiDeeds))]
    public async Task A_program_does_nothing_for_those_it_is_not_for(string endpoint)
    {
        var deed = ApiDeed.All.Single(known => known.Endpoint == endpoint);
        await scene.AskAsync(deed.Address.Contains("{asked}", StringComparison.Ordinal) || endpoint.Contains("complaints", StringComparison.Ordinal) ? "outcome" : "talk");
        // A session for each of them first: it is a row, too.
        var programs = new Dictionary<Who, HttpClient>();
        foreach (var who in Scene.Everybody)
        {
            programs[who] = await scene.ComingAsync(who, deed.Address);
        }

        var before = await scene.StateAsync();
        List<string> wrong = [];
        foreach (var who in Scene.Everybody.Where(who => !deed.For.HasFlag(who)))
        {
            await ExpectAsync(who, status => status == (Who.Citizens.HasFlag(who) ? HttpStatusCode.NotFound : HttpStatusCode.Unauthorized));
        }

        Assert.Equal([], wrong);
        Assert.Equal(before, await scene.StateAsync());
        foreach (var who in Scene.Everybody.Where(who => deed.For.HasFlag(who)))
        {
            // Without the header of a story there is none: 404.
            await ExpectAsync(who, status => (int)status is 200 or 204 or 409 or 422 or 429 || (status is HttpStatusCode.NotFound && NeedsStory(deed)));
        }

        Assert.Equal([], wrong);

        async Task ExpectAsync(Who who, Func<HttpStatusCode, bool> isRight)
        {
            using var answer = await SendAsync(programs[who], deed);
            var text = await answer.Content.ReadAsStringAsync();
            if (!isRight(answer.StatusCode) || (!answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType != "application/problem+json"))
            {
                wrong.Add($"{who}: {(int)answer.StatusCode} {text}");
            }
        }
    }

    internal static HttpRequestMessage Asking(ApiDeed deed, Scene scene, HttpContent? body)
    {
        var request = new HttpRequestMessage(new HttpMethod(deed.Endpoint.Split(' ')[0]), scene.Fill(deed.Address)) { Content = body };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        return request;
    }

    internal static JsonContent? BodyOf(ApiDeed deed, Scene scene) =>
        deed.Body is null ? null : JsonContent.Create(JsonElement.Parse(scene.Fill(JsonSerializer.Serialize(deed.Body))));

    private Task<HttpResponseMessage> SendAsync(HttpClient program, ApiDeed deed) => program.SendAsync(Asking(deed, scene, BodyOf(deed, scene)));

    private static bool NeedsStory(ApiDeed deed) =>
        deed.Address.StartsWith("/api/v1/intake/", StringComparison.Ordinal) || deed.Endpoint is "PATCH api/v1/intake" or "POST api/v1/my/consultations" or "POST api/v1/my/talks";

    private static bool IsApi(string pattern) => pattern.StartsWith("api/", StringComparison.Ordinal);

    /// <summary>Under /api, and somebody's own.</summary>
    private static bool IsOwn(string address) => address.StartsWith("/api/v1/my/", StringComparison.Ordinal);
}
