using System.Globalization;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>What one party says to the mediator alone is never in anything that the other is sent, whatever either does.</summary>
public class PrivateRoomTests(FabangApp app) : IClassFixture<FabangApp>
{
    /// <summary>Every address that a party can read or send to, with the ids of the other's things in it where an id goes.</summary>
    private static readonly string[] Read =
    [
        "/my/mediation/{0}", "/my/mediation/{0}?handler=Part", "/my/mediation/{0}/room", "/my/mediation/{0}/room?handler=Part", "/my/mediation/{0}/private", "/my/mediation/{0}/private?handler=Part",
        "/my/mediation/{0}/private?party={1}", "/my/mediation/{0}/room?party={1}", "/my/mediation/{0}/private/{1}", "/desk/mediation/cases/{0}/room/{1}", "/desk/mediation/{0}",
        "/my/mediation/{0}/offers", "/my/mediation/{0}/agreement", "/my/mediation/{0}/consents", "/my/mediation/{0}/after", "/my/mediation/{0}/guest", "/mediation", "/my", "/my/account/data",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_of_a_private_room_reaches_the_other_side(int seed)
    {
        var random = new Random(seed);
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        var parties = (await app.MediationAsync(scene.Id)).Case.Parties;
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        (HttpClient Browser, MediationParty Me, MediationParty Them, string Mark)[] sides = [(mine, parties[0], parties[1], "甲的底线"), (other, parties[1], parties[0], "乙的底线")];
        var said = 0;
        for (var turn = 0; turn < 60; turn++)
        {
            var side = sides[random.Next(2)];
            switch (random.Next(6))
            {
                case 0:
                    await side.Browser.SendAsync($"/my/mediation/{scene.Id}/private?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", $"{side.Mark}{said++}"));
                    break;
                case 1:
                    await desk.SendAsync($"/desk/mediation/cases/{scene.Id}/room/{side.Me.Id}?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", $"{side.Mark}，调解员知道了"));
                    break;
                case 2:
                    await side.Browser.SendAsync($"/my/mediation/{scene.Id}/room?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", "公开的话"), ("party", side.Them.Id.ToString()));
                    break;
                case 3:
                    var taken = await app.ReadAsync(db => db.Set<RoomMessage>().Where(one => one.CaseId == scene.Id && one.PartyId == side.Them.Id).Select(one => one.Id).FirstOrDefaultAsync());
                    await MustNotTellAsync(side.Browser.SendAsync($"/my/mediation/{scene.Id}/private?handler=Say", ("SendingId", taken.ToString()), ("Text", "换个说法")), Other(side.Mark));
                    break;
                default:
                    var address = At(Read[random.Next(Read.Length)], scene.Id, side.Them.Id);
                    await MustNotTellAsync(side.Browser.GetAsync(address), Other(side.Mark));
                    break;
            }
        }

        foreach (var side in sides)
        {
            await side.Browser.SendAsync($"/my/mediation/{scene.Id}/private?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", $"{side.Mark}最后"));
        }

        foreach (var side in sides)
        {
            foreach (var address in Read)
            {
                await MustNotTellAsync(side.Browser.GetAsync(At(address, scene.Id, side.Them.Id)), Other(side.Mark));
            }

            // And the own room does show it: the check above can fail.
            Assert.Contains($"{side.Mark}最后", await side.Browser.GetStringAsync($"/my/mediation/{scene.Id}/private"), StringComparison.Ordinal);
        }

        string Other(string mark) => sides.Single(one => one.Mark != mark).Mark;
    }

    [Fact]
    public async Task Where_there_is_violence_nobody_reads_the_room_of_all_before_both_agree()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating, MediationPeople.Facts with { HasViolence = true });
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        var closed = await (await other.SendAsync($"/my/mediation/{scene.Id}/room?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", "出来谈"))).ReadPageAsync();
        Assert.NotNull(closed.QuerySelector(".govuk-error-summary"));
        Assert.False(await app.ReadAsync(db => db.Set<RoomMessage>().AnyAsync(one => one.CaseId == scene.Id)));
        using var desk = app.MediatorDesk(scene.Mediator);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/room?handler=Write", ("Kind", "UndisputedFacts"), ("Record", "先各自想想"));

        foreach (var party in new[] { mine, other })
        {
            foreach (var address in Read)
            {
                await MustNotTellAsync(party.GetAsync(At(address, scene.Id, scene.Other)), "先各自想想");
            }
        }

        foreach (var party in new[] { mine, other })
        {
            await party.GoAsync($"/my/mediation/{scene.Id}/room?handler=Meet", ("agrees", "true"));
        }

        await other.GoAsync($"/my/mediation/{scene.Id}/room?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", "出来谈"));
        var room = await mine.GetStringAsync($"/my/mediation/{scene.Id}/room");
        Assert.Contains("出来谈", room, StringComparison.Ordinal);
        Assert.Contains("先各自想想", room, StringComparison.Ordinal);
    }

    private static string At(string address, Guid mediation, Guid other) => string.Format(CultureInfo.InvariantCulture, address, mediation, other);

    private static async Task MustNotTellAsync(Task<HttpResponseMessage> asked, string secret)
    {
        using var answer = await asked;
        Assert.DoesNotContain(secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
