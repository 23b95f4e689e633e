using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fabang.Tests.Access;

/// <content>Every member of every body of /api against what programs may send: never a bug, and always a problem in words.</content>
public partial class BadInputTests
{
    /// <summary>What is not JSON, or not what a body is.</summary>
    private static readonly string[] NoBodies = ["", "null", "[]", "\"text\"", "{", "{\"text\":}", "<xml/>", "{\"a\":" + new string('[', 200)];

    public static TheoryData<string> Bodies => [.. ApiDeed.All.Where(deed => deed.Body is not null).Select(deed => deed.Endpoint)];

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_program_that_sends_nonsense_is_told_so(string endpoint)
    {
        var deed = ApiDeed.All.Single(known => known.Endpoint == endpoint);
        await scene.AskAsync("talk outcome");
        using var program = await scene.ComingAsync(Who.Owner, deed.Address);
        await TellAsync(program);
        var whole = JsonNode.Parse(scene.Fill(JsonSerializer.Serialize(deed.Body)))!.AsObject();
        foreach (var member in whole.Select(pair => pair.Key).ToList())
        {
            foreach (var value in Bad.Select(text => (JsonNode?)JsonValue.Create(text)).Concat([null, 7, -1.5, true, new JsonArray(1, null), new JsonObject { ["a"] = "b" }]))
            {
                var sent = whole.DeepClone().AsObject();
                sent[member] = value?.DeepClone();
                await CheckAsync(JsonContent.Create(sent), $"{member} = {Short(value?.ToJsonString() ?? "null")}");
            }

            await CheckAsync(new StringContent($"{{\"{member}\": \"\\ud800\"}}", Encoding.UTF8, "application/json"), $"half a sign in {member}");
            var without = whole.DeepClone().AsObject();
            without.Remove(member);
            await CheckAsync(JsonContent.Create(without), $"without {member}");
        }

        foreach (var text in NoBodies)
        {
            Assert.True(await CheckAsync(new StringContent(text, Encoding.UTF8, "application/json"), Short(text)) is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, Short(text));
        }

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await CheckAsync(new StringContent("text=a", Encoding.UTF8, "application/x-www-form-urlencoded"), "a form"));

        async Task<HttpStatusCode> CheckAsync(HttpContent body, string what)
        {
            using var answer = await program.SendAsync(AccessTests.Asking(deed, scene, body));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode is 200 or 204 or 400 or 404 or 409 or 415 or 422 or 429, $"{what}: {(int)answer.StatusCode} {text}");
            if (!answer.IsSuccessStatusCode)
            {
                Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
                var problem = JsonElement.Parse(text);
                Assert.True((int)answer.StatusCode is 404 or 415 || problem.TryGetProperty("errors", out _) || problem.TryGetProperty("detail", out _), $"{what}: {text}");
            }

            return answer.StatusCode;
        }
    }

    /// <summary>The program of the scene has told a story, so that what goes along with one is judged.</summary>
    private static async Task TellAsync(HttpClient program)
    {
        using var told = await program.PostAsJsonAsync("/api/v1/intakes", new { story = Support.Given.Story, region = "330106" });
        program.DefaultRequestHeaders.Add("Fabang-Intake", told.Headers.GetValues("Fabang-Intake").Single());
    }

    private static string Short(string text) => text.Length > 40 ? text[..40] : text;
}
