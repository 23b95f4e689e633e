using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Fabang.Shell.Api;

/// <summary>What /openapi/v1.json says beyond what the code says by itself: examples, and what each status means.</summary>
internal sealed class ApiDocument(IOptions<JsonOptions> json) : IOpenApiOperationTransformer, IOpenApiDocumentTransformer
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Fabang 法帮",
            Version = "v1",
            Description = "法律法规、条文、引用、案例和律师名录，供其他程序使用。不用登记。Laws, articles, citations, cases and lawyers for other programs, without registration. See docs/api.md.",
        };
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var responses = operation.Responses ??= [];
        responses.TryAdd("429", new OpenApiResponse { Content = new Dictionary<string, OpenApiMediaType> { [ProblemJson] = new() } });
        foreach (var (status, response) in responses)
        {
            Describe(status, (OpenApiResponse)response);
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiExample>().SingleOrDefault() is { } example)
        {
            Show(operation, example);
        }

        return Task.CompletedTask;
    }

    private void Show(OpenApiOperation operation, ApiExample example)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            parameter.Example = parameter.Name is { } name && example.Values.TryGetValue(name, out var value) ? JsonValue.Create(value) : null;
        }

        if (Of(operation.RequestBody?.Content, Json) is { } body && example.Body is not null)
        {
            body.Example = Written(example.Body);
        }

        if (Of(operation.Responses?["200"].Content, Json) is { } answer)
        {
            answer.Example = Written(example.Answer);
        }
    }

    private static void Describe(string status, OpenApiResponse response)
    {
        (response.Description, var problem) = status switch
        {
            "200" => ("Found. 找到了", null),
            "304" => ("What you have (If-None-Match) is still right. 您手里的没有变", null),
            "400" => ("Something asked for is wrong; errors names the field. 参数有误，errors 里写明是哪一项",
                Problem("One or more validation errors occurred.", 400, new JsonObject { ["page"] = new JsonArray("写成数字，从 1 到 20。") })),
            "404" => ("Not held. 没有收录", Problem("Not Found", 404)),
            "429" => ("Too many requests from one address: wait for as many seconds as Retry-After says. 请求太频繁，按 Retry-After 的秒数等一等", Problem("Too Many Requests", 429)),
            _ => (response.Description, null),
        };
        if (status is "404")
        {
            response.Content = new Dictionary<string, OpenApiMediaType> { [ProblemJson] = new() };
        }

        if (problem is not null && Of(response.Content, ProblemJson) is { } content)
        {
            content.Example = problem;
        }

        if (status is "200" or "304")
        {
            response.Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["ETag"] = new OpenApiHeader { Description = "Strong. Send it as If-None-Match next time. 强校验标识", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                ["Cache-Control"] = new OpenApiHeader { Description = "How long you need not ask again. 多久之内不用再问", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            };
        }
    }

    private static OpenApiMediaType? Of(IDictionary<string, OpenApiMediaType>? content, string type) => content is not null && content.TryGetValue(type, out var found) ? found : null;

    private static JsonObject Problem(string title, int status, JsonObject? errors = null)
    {
        var problem = new JsonObject { ["title"] = title, ["status"] = status };
        if (errors is not null)
        {
            problem["errors"] = errors;
        }

        return problem;
    }

    private JsonNode? Written(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), json.Value.SerializerOptions);
}
