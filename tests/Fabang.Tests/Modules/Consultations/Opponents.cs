using Fabang.Kernel.Data;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>People who stand against one another.</summary>
internal static class Opponents
{
    private static int _phone = 55550000;

    public static string NewPhone() => $"138{Interlocked.Increment(ref _phone):D8}";

    /// <summary>Somebody with a name, who has signed in with a telephone.</summary>
    public static async Task<Guid> NamedAsync(this FabangApp app, string name, string phone)
    {
        var id = await app.CitizenAsync(phone);
        await app.ReadAsync(async db =>
        {
            (await db.Set<Account>().SingleAsync(account => account.Id == id)).Name = name;
            return await db.SaveChangesAsync();
        });
        return id;
    }

    /// <summary>A question of this person about the other side.</summary>
    public static async Task<Guid> QuestionAgainstAsync(this FabangApp app, Guid person, string? names, string? phone = null, string region = Desks.Here, string? topic = null)
    {
        var intake = Intake.Start(Given.Story, new RegionCode(region), app.Clock.GetUtcNow());
        intake.NameOtherSide(new OtherSide(names, null, phone), app.Clock.GetUtcNow());
        intake.ChooseTopic(topic, app.Clock.GetUtcNow());
        await app.SaveAsync(intake);
        return await app.WithAsync<QuestionSending, Guid>(sending => sending.SendAsync(intake.Id, person));
    }

    public static Task<ConflictCheck?> CheckOfAsync(this FabangApp app, Guid question, Guid lawyer) => app.ReadAsync(async db =>
    {
        var matter = await db.Set<Fabang.Modules.Consultations.Consultation>().Where(consultation => consultation.Id == question).Select(consultation => consultation.MatterId).SingleAsync();
        return await db.Set<ConflictCheck>().AsNoTracking().SingleOrDefaultAsync(check => check.MatterId == matter && check.LawyerId == lawyer);
    });

    /// <summary>Adds a party as a service that knows more of it would.</summary>
    public static Task<int> AddPartyAsync(this FabangApp app, Guid question, PartyRole role, string? name, string? number) => app.WithAsync<IServiceProvider, int>(async services =>
    {
        var db = (FabangDb)services.GetService(typeof(FabangDb))!;
        var matter = await db.Set<Fabang.Modules.Consultations.Consultation>().Where(consultation => consultation.Id == question).Select(consultation => consultation.MatterId).SingleAsync();
        db.Add(Party.Of(matter, role, name, PartyNumber.TryParse(number, out var parsed) ? parsed : null, null, (PartyNames)services.GetService(typeof(PartyNames))!)!);
        return await db.SaveChangesAsync();
    });
}
