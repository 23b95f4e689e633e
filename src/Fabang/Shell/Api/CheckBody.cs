using Microsoft.AspNetCore.Http.Metadata;

namespace Fabang.Shell.Api;

/// <summary>Looks at what was sent by the attributes of its members, before the endpoint sees it: 400, with a sentence for each member that is wrong.</summary>
internal sealed class CheckBody : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var sent = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } type ? context.Arguments.FirstOrDefault(type.IsInstanceOfType) : null;
        if (sent is null)
        {
            return await next(context);
        }

        var asked = context.HttpContext.RequestServices.GetRequiredService<Asked>();
        asked.Check(sent);
        return asked.IsWrong ? asked.Problem() : await next(context);
    }
}
