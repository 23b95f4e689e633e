using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Desk;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Matters.My;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Shell;

namespace Fabang.Modules.Matters;

/// <summary>One matter, one next step, whatever the service (事项).</summary>
public sealed class MattersModule : IModule
{
    /// <summary>Sees what was missed, and who must see to it.</summary>
    public const string Oversee = "matters:oversee";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Oversee, Role.DutyManager);
        services.AddMessageTemplate(TellOverdue.Overdue);
        services.AddHeaderTool<OverdueTool>();
        services.AddHeaderTool<MineTool>();
        services.AddSingleton<ISettingKey>(MatterLimits.DeskHours);
        services.AddSingleton<ISettingKey>(MatterLimits.EscalationLimit);
        services.AddScoped<MatterLimits>();
        services.AddSingleton<NextStepWords>();
        services.AddScoped<CurrentIntake>();
        services.AddScoped<IntakeRemoval>();
        services.AddScoped<IPersonalData, MattersData>();
    }
}
