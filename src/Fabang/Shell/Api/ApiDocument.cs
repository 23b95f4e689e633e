using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Fabang.Shell.Api;

/// <summary>What /openapi/v1.json says beyond what the code says by itself: examples, and what each status means.</summary>
internal sealed class ApiDocument(IOptions<JsonOptions> json) : IOpenApiOperationTransformer, IOpenApiDocumentTransformer, IOpenApiSchemaTransformer
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";
    private const string Bearer = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Fabang 法帮",
            Version = "v1",
            Description = "法律法规、条文、引用、案例和律师名录，供其他程序使用，不用登记；本人的咨询，用手机验证码登录后使用。Laws, articles, citations, cases and lawyers for other programs, without registration; and what is a person's own, after they signed in with a phone code. See docs/api.md.",
        };
        (document.Components ??= new OpenApiComponents()).SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token of POST /api/v1/sign-in. 登录得到的 token" },
        };
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var responses = operation.Responses ??= [];
        var endpoint = context.Description.ActionDescriptor.EndpointMetadata;
        var mayBeKept = responses.ContainsKey("304");
        foreach (var status in Problems(operation, context, endpoint))
        {
            responses.TryAdd(status, new OpenApiResponse());
            ((OpenApiResponse)responses[status]).Content = new Dictionary<string, OpenApiMediaType> { [ProblemJson] = new() };
        }

        if (endpoint.OfType<IAuthorizeData>().Any() && context.Document is { } document)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
        }

        foreach (var header in endpoint.OfType<ApiHeader>())
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = header.Name,
                In = ParameterLocation.Header,
                Required = true,
                Description = header.Description,
                Example = JsonValue.Create(header.Example),
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        foreach (var (status, response) in responses)
        {
            Describe(status, (OpenApiResponse)response, mayBeKept);
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiExample>().SingleOrDefault() is { } example)
        {
            Show(operation, example);
        }

        return Task.CompletedTask;
    }

    /// <summary>What <see cref="TypedTextConverter"/> reads is a text, which the generator cannot know.</summary>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(string))
        {
            schema.Type = context.JsonPropertyInfo?.IsGetNullable is true ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }

    /// <summary>What may go wrong, beside what the code says.</summary>
    private static IEnumerable<string> Problems(OpenApiOperation operation, OpenApiOperationTransformerContext context, IList<object> endpoint)
    {
        var changes = context.Description.HttpMethod is not "GET" && !operation.Responses!.ContainsKey("304");
        return
        [
            .. operation.RequestBody is not null && changes ? ["400", "422"] : Array.Empty<string>(),
            .. endpoint.OfType<IAuthorizeData>().Any() ? ["401"] : Array.Empty<string>(),
            .. changes ? ["409"] : Array.Empty<string>(),
            "429",
        ];
    }

    private void Show(OpenApiOperation operation, ApiExample example)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            parameter.Example ??= parameter.Name is { } name && example.Values.TryGetValue(name, out var value) ? JsonValue.Create(value) : null;
        }

        if (Of(operation.RequestBody?.Content, Json) is { } body && example.Body is not null)
        {
            body.Example = Written(example.Body);
        }

        if (operation.Responses?.GetValueOrDefault("200") is { } found && Of(found.Content, Json) is { } answer)
        {
            answer.Example = Written(example.Answer);
        }

        foreach (var file in operation.Responses?.GetValueOrDefault("200")?.Content?.Where(content => content.Key is not Json) ?? [])
        {
            file.Value.Example = JsonValue.Create(example.Answer as string);
        }
    }

    private static void Describe(string status, OpenApiResponse response, bool mayBeKept)
    {
        (response.Description, var problem) = status switch
        {
            "200" => ("Found, or done. 找到了，或者办好了", null),
            "204" => ("Done. There is nothing to show. 办好了，没有内容", null),
            "304" => ("What you have (If-None-Match) is still right. 您手里的没有变", null),
            "400" => ("Something asked for is wrong; errors names the field. 内容有误，errors 里写明是哪一项",
                Problem("One or more validation errors occurred.", 400, new JsonObject { ["page"] = new JsonArray("写成数字，从 1 到 20。") })),
            "401" => ("No token, or one that does not hold: sign in. 没有登录，或者登录已经失效", Problem("Unauthorized", 401)),
            "404" => ("Not held, or not there for you. 没有收录，或者不是您的", Problem("Not Found", 404)),
            "409" => ("A rule says no to this now; type is its code. 按规则现在不能这样做，type 是规则的代码", Problem("Conflict", 409)),
            "422" => ("A rule says no to what stands in a field; errors names it. 某一项不合规则，errors 里写明是哪一项",
                Problem("Unprocessable Entity", 422, new JsonObject { ["text"] = new JsonArray("请写下您还想问什么。") })),
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

        if (mayBeKept && (status is "200" or "304"))
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
