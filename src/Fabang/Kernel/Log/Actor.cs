using System.Security.Claims;

namespace Fabang.Kernel.Log;

/// <summary>Who acts in this request, for the audit log; nobody for visitors, jobs and handlers.</summary>
public sealed class Actor(IHttpContextAccessor http)
{
    public Guid? Id => Guid.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
