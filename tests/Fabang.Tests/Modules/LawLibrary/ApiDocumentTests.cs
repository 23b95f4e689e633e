using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Tests.Modules.Consultations.Api;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Given = Fabang.Tests.Modules.Directory.Given;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>/openapi/v1.json: it tells of every endpoint, and what it shows is what is answered.</summary>
[Trait("Engine", "both")]
public sealed class ApiDocumentTests(ApiDocumentTests.Library library) : IClassFixture<ApiDocumentTests.Library>
{
    [Fact]
    public async Task Every_endpoint_is_described_with_examples()
    {
        var document = await library.DocumentAsync();
        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject(), (path, operation) => $"{operation.Name.ToUpperInvariant()} {path.Name}").Order(StringComparer.Ordinal);
        var mapped = library.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods, (endpoint, method) =>
                $"{method} {endpoint.RoutePattern.RawText!.Replace(":guid", "", StringComparison.Ordinal)}").Order(StringComparer.Ordinal);

        Assert.Equal(mapped, described);
        List<string> missing = [];
        foreach (var (name, operation) in Operations(document))
        {
            Check(operation.TryGetProperty("summary", out _), "summary");
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : default)
            {
                Check(parameter.TryGetProperty("example", out _) && parameter.TryGetProperty("description", out _), parameter.GetProperty("name").GetString()!);
            }

            foreach (var status in operation.GetProperty("responses").EnumerateObject())
            {
                Check(status.Value.TryGetProperty("description", out var words) && words.GetString()!.Length > 5, status.Name + " description");
                Check(status.Name is "204" or "304" || status.Value.GetProperty("content").EnumerateObject().All(content => content.Value.TryGetProperty("example", out _)), status.Name + " example");
            }

            Check(operation.GetProperty("responses").TryGetProperty("429", out _), "429");

            void Check(bool there, string what)
            {
                if (!there)
                {
                    missing.Add($"{name}: {what}");
                }
            }
        }

        Assert.Equal([], missing);
    }

    [Fact]
    public async Task What_the_examples_ask_is_answered_as_they_show()
    {
        foreach (var (name, operation) in Operations(await library.DocumentAsync()))
        {
            using var answer = await library.AskAsync(name, operation);
            var responses = operation.GetProperty("responses");
            var isSilent = responses.TryGetProperty("204", out _);

            Assert.True(answer.StatusCode == (isSilent ? HttpStatusCode.NoContent : HttpStatusCode.OK), $"{name}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            if (!isSilent && responses.GetProperty("200").GetProperty("content").TryGetProperty("application/json", out var shown))
            {
                Assert.Equal([], Differences(name, shown.GetProperty("example"), await answer.Content.ReadFromJsonAsync<JsonElement>()));
            }
        }
    }

    private static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject(), (path, operation) => ($"{operation.Name} {path.Name}", operation.Value));

    /// <summary>Where an answer has other members than the example, or of another type. What a list shows stands for all of it, and it must not be empty.</summary>
    private static IEnumerable<string> Differences(string place, JsonElement shown, JsonElement got)
    {
        if (shown.ValueKind is JsonValueKind.Null || got.ValueKind is JsonValueKind.Null)
        {
            return [];
        }

        if (shown.ValueKind is JsonValueKind.Object && got.ValueKind is JsonValueKind.Object)
        {
            var names = shown.EnumerateObject().Select(member => member.Name).ToList();
            return got.EnumerateObject().Select(member => member.Name).SequenceEqual(names)
                ? names.SelectMany(name => Differences($"{place}.{name}", shown.GetProperty(name), got.GetProperty(name)))
                : [$"{place}: {got} is not as {shown}"];
        }

        if (shown.ValueKind is JsonValueKind.Array && got.ValueKind is JsonValueKind.Array)
        {
            return shown.GetArrayLength() == 0 ? [] : got.GetArrayLength() == 0 ? [$"{place}: empty"] : Differences(place + "[0]", shown[0], got[0]);
        }

        var same = shown.ValueKind == got.ValueKind || (shown.ValueKind is JsonValueKind.True or JsonValueKind.False && got.ValueKind is JsonValueKind.True or JsonValueKind.False);
        return same ? [] : [$"{place}: {got.ValueKind}"];
    }

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        private Guid LawyerId { get; set; }

        private Guid CaseId { get; set; }

        public async ValueTask InitializeAsync()
        {
            using var texts = new LawTexts();
            texts.Write(LawTexts.Labour, LawTexts.Law("中华人民共和国劳动合同法", "2012年12月28日 第十一届全国人民代表大会常务委员会第三十次会议通过", "第三十条 示例：公司拖欠工资的，劳动者可以要蓝色信封。"));
            texts.Write(LawTexts.Case, "# 示例欠薪案\n\n<!-- INFO END -->\n\n## 基本案情\n\n某茶馆拖欠工资，依照《劳动合同法》第三十条要给蓝色信封。\n");
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
            await App.RunAsync<ReadCitations>();
            CaseId = await App.ReadAsync(db => db.Set<ConcludedCase>().Select(one => one.Id).SingleAsync());
            var profile = Given.Profile with { Specialties = ["labour"], Languages = ["putonghua"] };
            LawyerId = (await App.SavedAsync(firm => Given.Published(firm, profile, "李红"))).Id;
        }

        public async Task<JsonElement> DocumentAsync()
        {
            using var client = App.Visitor();
            return await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        }

        /// <summary>Asks as the example does. The ids in it are of nobody: they become those of what is here.</summary>
        public async Task<HttpResponseMessage> AskAsync(string name, JsonElement operation)
        {
            using var client = App.Visitor();
            var (method, path) = (name.Split(' ')[0], name.Split(' ')[1]);
            List<string> query = [];
            foreach (var parameter in (operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : default).Where(parameter => parameter.GetProperty("in").GetString() != "header"))
            {
                var (field, value) = (parameter.GetProperty("name").GetString()!, Uri.EscapeDataString(parameter.GetProperty("example").GetString()!));
                if (parameter.GetProperty("in").GetString() == "query")
                {
                    query.Add($"{field}={value}");
                }

                path = path.Replace($"{{{field}}}", field == "id" && IsPublic(path) && Guid.TryParse(value, out _) ? (path.Contains("cases", StringComparison.Ordinal) ? CaseId : LawyerId).ToString() : value, StringComparison.Ordinal);
            }

            path = $"{path}?{string.Join('&', query)}";
            var body = operation.TryGetProperty("requestBody", out var sent) ? sent.GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText() : null;
            if (!IsPublic(path))
            {
                return await new ExampleScene(App).SendAsync(name, path, body);
            }

            using var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), path) { Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
            return await client.SendAsync(request);
        }

        private static bool IsPublic(string path) =>
            !new[] { "/my/", "/intake", "/sign-", "/mediation/" }.Any(own => path.StartsWith("/api/v1" + own, StringComparison.Ordinal));

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
