using Microsoft.AspNetCore.Mvc.Filters;

namespace Fabang.Shell.Security;

/// <summary>A page that everybody may open and no search engine is to keep.</summary>
public sealed class NotIndexedAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        context.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        base.OnResultExecuting(context);
    }
}
