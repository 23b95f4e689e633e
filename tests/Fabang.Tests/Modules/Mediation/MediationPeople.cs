using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>Those who take part in a mediation, and mediations in every state, made the way the program makes them.</summary>
internal static class MediationPeople
{
    public const string Here = "330106";

    public const string AskingName = "赵小梅";

    public const string OtherName = "钱大勇";

    public static readonly RequestFacts Facts = new(DisputeType.Neighbours, "楼上的水管漏水，把我家的天花板泡坏了。", "修好水管，赔 3000 元。", 3000, false, false);

    private static int _number;

    private static int _phone = 36330000;

    public static string Phone() => $"136{Interlocked.Increment(ref _phone)}";

    public static MediationCommittee Committee(string region = Here) =>
        MediationCommittee.Found("西溪街道人民调解委员会", CommitteeKind.Subdistrict, new RegionCode(region), "邻里、物业、家庭", "西溪路 1 号", "0571-88880000");

    public static Mediator Mediator(MediationCommittee committee, string name, Guid? account, DateTimeOffset now)
    {
        var mediator = Fabang.Modules.Directory.Mediators.Mediator.Enter(committee, new(name, new DateOnly(2015, 3, 1), true, ["housing"], ["putonghua", "wu"], "邻里的事谈得多。"), now);
        mediator.Link(account);
        return mediator;
    }

    /// <summary>A draft in which all is filled in.</summary>
    public static MediationCase Filled(Guid person, DateTimeOffset now, RequestFacts? facts = null, string? otherPhone = null, string? ownPhone = null)
    {
        var draft = MediationCase.Start(Guid.CreateVersion7(), person, new RegionCode(Here), now);
        draft.Fill(facts ?? Facts, now);
        draft.NameStarter(new(AskingName, PhoneNumber.ParseIfGiven(ownPhone), null, null), now);
        draft.AddParty(Side.Other, new(OtherName, PhoneNumber.ParseIfGiven(otherPhone), null, null), now);
        return draft;
    }

    /// <summary>One that was sent, with its matter.</summary>
    public static (MediationCase Case, Matter Matter) Sent(Guid person, DateTimeOffset now, RequestFacts? facts = null, string? otherPhone = null, string? ownPhone = null)
    {
        var mediation = Filled(person, now, facts, otherPhone, ownPhone);
        var matter = Matter.Open(
            MatterKind.Mediation, $"TJ-{Here}-20260101-{Interlocked.Increment(ref _number):D4}", person, new RegionCode(Here), "漏水", ($"/my/mediation/{mediation.Id}", $"/desk/mediation/{mediation.Id}"), now);
        mediation.Send(matter, At(MediationSteps.Screen, now), now);
        return (mediation, matter);
    }

    /// <summary>The next step by the limit that stands in the table.</summary>
    public static NextStep At(StatutoryStep step, DateTimeOffset from, Guid? who = null) =>
        new(step.Actor, who, step.What, step.Limit.Fallback.EndFrom(from, new WorkCalendar([]), new WorkHours(new(9, 0), new(17, 30))), $"{step.Limit.Name}={step.Limit.Fallback}");

    /// <summary>One between these two that this mediator has, brought as far as this state.</summary>
    public static (MediationCase Case, Matter Matter) In(
        MediationStatus status, Guid person, Guid other, Guid mediator, Guid committee, DateTimeOffset now, RequestFacts? facts = null)
    {
        var (mediation, matter) = Sent(person, now, facts);
        var (officer, second) = (Guid.CreateVersion7(), mediation.Parties[1]);
        Action[] way =
        [
            () => mediation.Accept(matter, officer, committee, At(MediationSteps.Answer, now), now),
            () =>
            {
                mediation.Come(second, other, matter);
                mediation.Agree(second, matter, At(MediationSteps.Choose, now), now);
            },
            () => mediation.LapseChoice(matter, At(MediationSteps.Appoint, now), now),
            () => mediation.Appoint(mediator, matter, officer, At(MediationSteps.TakeOn, now, mediator), now),
            () => mediation.TakeOn(mediator, null, matter, At(MediationSteps.Mediate, now, mediator), now),
        ];
        MediationStatus[] reached = [MediationStatus.Inviting, MediationStatus.Choosing, MediationStatus.Appointing, MediationStatus.Offered, MediationStatus.Mediating];
        foreach (var step in way.Take(Array.IndexOf(reached, status) + 1))
        {
            step();
        }

        return (mediation, matter);
    }

    /// <summary>Saves one in this state, with a committee and a mediator of its own.</summary>
    public static async Task<MediationScene> MediationAsync(this FabangApp app, MediationStatus status, RequestFacts? facts = null)
    {
        var (person, other) = (await app.CitizenAsync(Phone()), await app.CitizenAsync(Phone()));
        var (mediator, committee) = await app.MediatorAsync();
        var (mediation, matter) = In(status, person, other, mediator, committee, app.Clock.GetUtcNow(), facts);
        await app.SaveAsync(matter);
        await app.SaveAsync(mediation);
        return new(mediation.Id, person, other, mediator);
    }

    /// <summary>A guest on whom all agreed, with this account.</summary>
    public static async Task<ConsentRequest> GuestAsync(this FabangApp app, Guid mediation, Guid person)
    {
        var (found, now) = ((await app.MediationAsync(mediation)).Case, app.Clock.GetUtcNow());
        var phone = await app.ReadAsync(db => db.Set<Account>().Where(account => account.Id == person).Select(account => account.PhoneNumber!).SingleAsync());
        var guest = ConsentRequest.ForGuest(found, new("孙工", GuestRelation.Expert, PhoneNumber.Parse(phone)), new(Guid.CreateVersion7(), "懂防水", now.AddDays(2)), now);
        var all = found.TakingPart.Select(party => party.Id).ToList();
        all.ForEach(party => guest.Answer(party, all, agrees: true, now));
        guest.Come(person);
        return await app.SaveAsync(guest);
    }

    /// <summary>A mediator who can be given cases, of a committee of their own.</summary>
    /// <returns>The account, and the committee.</returns>
    public static async Task<(Guid Account, Guid Committee)> MediatorAsync(this FabangApp app, string name = "沈和")
    {
        var account = await app.StaffAsync(name, Here, Role.Mediator);
        var committee = await app.SaveAsync(Committee());
        await app.SaveAsync(Mediator(committee, name, account, app.Clock.GetUtcNow()));
        return (account, committee.Id);
    }

    public static HttpClient Citizen(this FabangApp app, Guid person) => app.SignedIn(person, "000000", Role.Citizen);

    public static HttpClient MediatorDesk(this FabangApp app, Guid account) => app.SignedIn(account, Here, Role.Mediator);

    public static async Task<HttpClient> MediationOfficerAsync(this FabangApp app, string region = Here) =>
        app.SignedIn(await app.StaffAsync("高洁", region, Role.MediationOfficer), region, Role.MediationOfficer);

    public static Task<MediationView> MediationAsync(this FabangApp app, Guid id) =>
        app.WithAsync<MediationViews, MediationView>(async views => (await views.FindAsync(one => one.Id == id))!);

    /// <summary>Posts a form and comes back to a page, and not to an error.</summary>
    public static async Task<string> GoAsync(this HttpClient visitor, string address, params (string, string)[] fields)
    {
        var answer = await visitor.SendAsync(address, fields);
        Assert.True(answer.Headers.Location is not null, $"{address}: {(int)answer.StatusCode} {await FaultsAsync(answer)}");
        return answer.Place();
    }

    /// <summary>The code of the invitation of the party with this phone.</summary>
    public static Task<string> InvitationAsync(this FabangApp app, Guid mediation) =>
        app.ReadAsync(db => db.Set<MediationParty>().Where(party => party.CaseId == mediation && party.Code != null).OrderBy(party => party.Id).Select(party => party.Code!).FirstAsync());

    private static async Task<string> FaultsAsync(HttpResponseMessage answer) =>
        (await answer.ReadPageAsync()).QuerySelector(".govuk-error-summary")?.TextContent.Trim() ?? "";

    /// <summary>Gives a member of staff a mobile number, so that messages reach them.</summary>
    public static async Task<Guid> ReachAsync(this FabangApp app, Guid account, string phone)
    {
        await app.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
        {
            (await db.Set<Account>().SingleAsync(found => found.Id == account)).ReachAt(PhoneNumber.Parse(phone));
            return await db.SaveChangesAsync();
        });
        return account;
    }
}
