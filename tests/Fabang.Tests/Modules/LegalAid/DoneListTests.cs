using Fabang.Modules.LegalAid.Desk;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>What is done at a centre: the newest on top, however many regions the officer has.</summary>
[Trait("Engine", "both")]
public class DoneListTests
{
    /// <summary>A county, a city of a few counties, a province of more than are asked for one by one, and the nation.</summary>
    [Theory]
    [InlineData(AidPeople.Here)]
    [InlineData("330100")]
    [InlineData("330000")]
    [InlineData("000000")]
    public async Task What_changed_last_stands_on_top_and_what_is_open_or_elsewhere_is_not_in_it(string region)
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var person = await app.CitizenAsync();
        var first = await WithdrawnAsync(app, person);
        app.Clock.Advance(TimeSpan.FromHours(1));
        var second = await WithdrawnAsync(app, person);
        await app.ReceivedAsync(person);

        using var officer = await app.OfficerAsync(region);
        using var elsewhere = await app.OfficerAsync("310100");

        Assert.Equal([$"/desk/legal-aid/{second}", $"/desk/legal-aid/{first}"], await DoneAsync(officer));
        Assert.Empty(await DoneAsync(elsewhere));
    }

    private static async Task<Guid> WithdrawnAsync(FabangApp app, Guid person)
    {
        var now = app.Clock.GetUtcNow();
        var (application, matter) = AidPeople.Sent(person, now);
        application.Withdraw(matter, now);
        await app.SaveAsync(matter);
        return (await app.SaveAsync(application)).Id;
    }

    private static async Task<IEnumerable<string?>> DoneAsync(HttpClient officer) =>
        (await officer.ReadPageAsync($"/desk/legal-aid?show={QueueShow.Done}")).QuerySelectorAll("main .queue a").Select(link => link.GetAttribute("href"));
}
