using Fabang.Modules.Accounts;
using Fabang.Modules.Audit.Entries;
using Fabang.Modules.Audit.Operate;
using Fabang.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Fabang.Modules.Audit;

/// <summary>
/// What was changed and who looked (审计), and how the platform runs (运行). It watches all modules; none knows of it:
/// changes are seen by an interceptor of saves, views by a filter of pages that carry <see cref="ViewedAttribute"/>.
/// </summary>
public sealed class AuditModule : IModule
{
    public const string Read = "audit:read";

    public const string Operate = "audit:operate";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Read, Role.Auditor);
        services.AddPermission(Operate, Role.PlatformAdministrator);
        services.AddSingleton<IInterceptor, AuditInterceptor>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<ViewedFilter>());
        services.AddScoped<HouseState>();
        services.AddHeaderTool<AuditTool>();
        services.AddHeaderTool<OperateTool>();
    }
}
