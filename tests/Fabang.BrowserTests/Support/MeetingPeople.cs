using System.Diagnostics;
using Fabang.Kernel.Data;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.BrowserTests.Support;

/// <summary>A meeting of two parties and a mediator that is open now, and what is seen of it in a browser.</summary>
internal static class MeetingPeople
{
    public const string Asking = "赵小梅";

    public const string Other = "钱大勇";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Remembers the connections that the page makes.</summary>
    private const string Hook =
        """
        const made = window.fabangConnections = [];
        const Real = window.RTCPeerConnection;
        window.RTCPeerConnection = class extends Real { constructor(...given) { super(...given); made.push(this); } };
        """;

    /// <summary>Accounts with these numbers talk with this mediator, and a meeting of all begins in ten minutes.</summary>
    public static Task<(Guid Case, Guid Meeting)> MeetingAsync(this Site site, string phone, string otherPhone, string mediatorUser) => site.WithAsync(async services =>
    {
        var (db, now, here) = (services.GetRequiredService<FabangDb>(), site.Clock.GetUtcNow(), new RegionCode("330106"));
        Account[] people = [Account.Citizen(PhoneNumber.Parse(phone), now), Account.Citizen(PhoneNumber.Parse(otherPhone), now)];
        foreach (var one in people)
        {
            one.SecurityStamp = one.Id.ToString("N");
        }

        var mediator = await db.Set<Account>().Where(account => account.UserName == mediatorUser).Select(account => account.Id).SingleAsync();
        var committee = await db.Set<Mediator>().Where(one => one.AccountId == mediator).Select(one => one.CommitteeId).SingleAsync();
        var mediation = MediationCase.Start(Guid.CreateVersion7(), people[0].Id, here, now);
        mediation.Fill(new RequestFacts(DisputeType.Neighbours, "楼上的水管漏水。", "修好水管。", null, false, false), now);
        mediation.NameStarter(new(Asking, null, null, null), now);
        mediation.AddParty(Side.Other, new(Other, null, null, null), now);
        var matter = Matter.Open(
            MatterKind.Mediation, $"TJ-330106-20260101-{Random.Shared.Next(1, 1_000_000)}", people[0].Id, here, "漏水", ($"/my/mediation/{mediation.Id}", $"/desk/mediation/{mediation.Id}"), now);
        var next = NextStep.None("Mediation.WasAgreed");
        mediation.Send(matter, next, now);
        mediation.Accept(matter, mediator, committee, next, now);
        mediation.Come(mediation.Parties[1], people[1].Id, matter);
        mediation.Agree(mediation.Parties[1], matter, next, now);
        mediation.LapseChoice(matter, next, now);
        mediation.Appoint(mediator, matter, mediator, next, now);
        mediation.TakeOn(mediator, null, matter, next, now);
        var meeting = MediationMeeting.Set(Guid.CreateVersion7(), mediation, mediator, new(null, now.AddMinutes(10), 60, "0571-88880000"), now);
        db.AddRange([.. people, matter, mediation, meeting]);
        await db.SaveChangesAsync();
        return (mediation.Id, meeting.Id);
    });

    public static Task WatchConnectionsAsync(this Visitor visitor) => visitor.Page.AddInitScriptAsync(Hook);

    public static async Task SignInByPhoneAsync(this Visitor visitor, string phone)
    {
        await visitor.OpenAsync("/my");
        await visitor.ConfirmPhoneAsync(phone);
        await visitor.ArriveAsync("**/my**");
    }

    /// <summary>Waits until pictures come over so many connections, more of them each time it looks.</summary>
    public static async Task SeesPicturesAsync(this Visitor visitor, int connections)
    {
        long[] before = [];
        await visitor.UntilAsync(async () =>
        {
            var now = await visitor.Page.EvaluateAsync<long[]>(
                """
                () => Promise.all(window.fabangConnections.filter((one) => one.connectionState === "connected").map(async (one) =>
                  [...(await one.getStats()).values()].filter((row) => row.type === "inbound-rtp" && row.kind === "video").reduce((sum, row) => sum + row.bytesReceived, 0)))
                """);
            var grows = now.Length == connections && before.Length == connections && now.Zip(before).All(pair => pair.Second > 0 && pair.First > pair.Second);
            before = now;
            return grows;
        });
    }

    /// <summary>Waits until so many connections are there by other ways than these.</summary>
    public static Task FindsNewWaysAsync(this Visitor visitor, int connections, IReadOnlyCollection<string> before) =>
        visitor.UntilAsync(async () => await visitor.WaysAsync() is var now && now.Length == connections && !now.Intersect(before).Any());

    /// <summary>The names by which the browsers find their ways: each search for a way has new ones.</summary>
    public static Task<string[]> WaysAsync(this Visitor visitor) => visitor.Page.EvaluateAsync<string[]>(
        """window.fabangConnections.filter((one) => one.connectionState === "connected").map((one) => /a=ice-ufrag:(\S+)/.exec(one.currentRemoteDescription?.sdp ?? "")?.[1] ?? "")""");

    private static async Task UntilAsync(this Visitor visitor, Func<Task<bool>> isSo)
    {
        var patience = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (patience.Elapsed > Patience)
            {
                throw new TimeoutException($"{visitor.Page.Url}: {await visitor.Page.Locator("main").InnerTextAsync()}");
            }

            await Task.Delay(500);
        }
    }
}
