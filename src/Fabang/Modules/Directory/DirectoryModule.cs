using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Admin;
using Fabang.Modules.Directory.Desk;
using Fabang.Modules.Directory.Find;
using Fabang.Shell;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Directory;

/// <summary>Who serves (法律服务名录): law firms and lawyers, what they practise, where and in which languages.</summary>
public sealed class DirectoryModule : IModule
{
    /// <summary>Writes the own profile.</summary>
    public const string EditOwn = "directory:edit-own";

    /// <summary>Approves profiles, and keeps firms and lawyers, of a region.</summary>
    public const string Approve = "directory:approve";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(EditOwn, Role.Lawyer);
        services.AddPermission(Approve, Role.RegionAdministrator);
        services.AddEntrance(new Entrance(40, "/lawyers", "Find.Title", typeof(Texts)));
        services.AddHeaderTool<ProfileLink>();
        services.AddHeaderTool<ApprovalLink>();
        services.AddSingleton(new AccountLink("/admin/mediation", "Committees.Title", typeof(Texts), Approve));
        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AddPageRoute("/Directory/Admin/Facts", "/admin/lawyers/{id:guid}/facts");
            pages.Conventions.AddPageRoute("/Directory/Admin/Firm", "/admin/law-firms/{id:guid}");
            pages.Conventions.AddPageRoute("/Directory/Mediators/Committee", "/admin/mediation/committees/add");
            pages.Conventions.AddPageRoute("/Directory/Mediators/Facts", "/admin/mediation/mediators/add");
        });
        services.AddSingleton<DirectoryLists>();
        services.AddSingleton<PromotionRules>();
        services.AddSingleton<ProfileRules>();
        services.AddScoped<Lawyers>();
        services.AddScoped<Mediators.Mediators>();
        services.AddScoped<LawyerSearch>();
        services.AddScoped<ProfileWriting>();
        services.AddScoped<LawyerEntry>();
        services.AddScoped<IPersonalData, DirectoryData>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => Api.Map(routes);
}
