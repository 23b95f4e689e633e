using Fabang.Kernel.Data;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Support;

/// <summary>What stands before a test begins, made through the domain and never around it.</summary>
public static class Given
{
    public const string Story = "在工地干了三个月，老板一直不给工钱，也没有签合同，我该怎么办？";

    /// <summary>A person of the staff with these roles in a region, by name.</summary>
    public static async Task<Guid> StaffAsync(this FabangApp app, string name, string region, params Role[] roles)
    {
        var account = Account.Staff($"staff-{Guid.CreateVersion7():N}", name, app.Clock.GetUtcNow());
        await app.SaveAsync(Stamped(account));
        foreach (var role in roles)
        {
            await app.SaveAsync(RoleGrant.Of(account.Id, role, new RegionCode(region), grantedBy: null, app.Clock.GetUtcNow()));
        }

        return account.Id;
    }

    public static async Task<Guid> CitizenAsync(this FabangApp app, string phone = "13800138000") =>
        (await app.SaveAsync(Stamped(Account.Citizen(PhoneNumber.Parse(phone), app.Clock.GetUtcNow())))).Id;

    /// <summary>A question that was sent and waits.</summary>
    public static async Task<Guid> SentQuestionAsync(this FabangApp app, Guid person, string region = "330106", string story = Story)
    {
        var draft = Intake.Start(story, new RegionCode(region), app.Clock.GetUtcNow());
        await app.SaveAsync(draft);
        return await app.WithAsync<QuestionSending, Guid>(sending => sending.SendAsync(draft.Id, person));
    }

    /// <summary>Loads a consultation, changes it and saves.</summary>
    public static Task<ConsultationView> ChangeAsync(this FabangApp app, Guid consultation, Action<ConsultationView> change) =>
        app.WithAsync<IServiceProvider, ConsultationView>(async services =>
        {
            var view = (await ((ConsultationViews)services.GetService(typeof(ConsultationViews))!).FindAsync(found => found.Id == consultation))!;
            change(view);
            await ((FabangDb)services.GetService(typeof(FabangDb))!).SaveChangesAsync();
            return view;
        });

    public static Task<ConsultationView> ConsultationAsync(this FabangApp app, Guid consultation) => app.ChangeAsync(consultation, _ => { });

    /// <summary>As the framework makes them: without a stamp it refuses every change.</summary>
    private static Account Stamped(Account account)
    {
        account.SecurityStamp = account.Id.ToString("N");
        return account;
    }
}
