using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Desk;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Matters.My;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Shell;

namespace Fabang.Modules.Matters;

/// <summary>One matter, one next step, whatever the service (事项).</summary>
public sealed class MattersModule : IModule
{
    /// <summary>Sees what was missed, and who must see to it.</summary>
    public const string Oversee = "matters:oversee";

    /// <summary>Decides whether two people of one name are the same.</summary>
    public const string DecideConflicts = "matters:decide-conflicts";

    /// <summary>Reads why cases were offered to whom they were: the own line.</summary>
    public const string SeeAllocation = "matters:see-allocation";

    /// <summary>Reads all lines of a region, and agrees on parts with its lawyers.</summary>
    public const string Allocate = "matters:allocate";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Oversee, Role.DutyManager);
        services.AddPermission(DecideConflicts, Role.DutyManager);
        services.AddPermission(SeeAllocation, Role.Lawyer, Role.DutyManager);
        services.AddPermission(Allocate, Role.DutyManager);
        services.AddScoped<OverdueList>();
        services.AddScoped<RoundList>();
        services.AddScoped<ShareList>();
        services.AddSingleton<TopicSpecialties>();
        services.AddMessageTemplate(TellOverdue.Overdue);
        services.AddHeaderTool<OverdueTool>();
        services.AddHeaderTool<MineTool>();
        services.AddSingleton<ISettingKey>(MatterLimits.DeskHours);
        services.AddSingleton<ISettingKey>(MatterLimits.EscalationLimit);
        services.AddSingleton<PartyNames>();
        services.AddScoped<Parties>();
        services.AddScoped<ConflictSearch>();
        services.AddScoped<ConflictChecks>();
        services.AddScoped<ConflictList>();
        services.AddScoped<MatterLimits>();
        services.AddScoped<StepClock>();
        services.AddScoped<StepMessages>();
        services.AddScoped<RunningClocks>();
        services.AddScoped<ClockBoard>();
        foreach (var template in StepMessages.All)
        {
            services.AddMessageTemplate(template);
        }

        services.AddSingleton<NextStepWords>();
        services.AddScoped<CurrentIntake>();
        services.AddScoped<IntakeRemoval>();
        services.AddScoped<IntakeShown>();
        services.AddScoped<IPersonalData, MattersData>();
    }
}
