using Fabang.Modules.Mediation.Cases;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The same two sides within a year: told to those who work on it, and to nobody else.</summary>
[Trait("Engine", "both")]
public class EarlierDisputesTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task The_same_two_sides_within_a_year_are_shown_whoever_asked()
    {
        var (first, second) = (MediationPeople.Phone(), MediationPeople.Phone());
        var old = await SentAsync(first, second);
        app.Clock.Advance(TimeSpan.FromDays(300));
        var recent = await SentAsync(second, first);
        await SentAsync(first, MediationPeople.Phone());
        app.Clock.Advance(TimeSpan.FromDays(100));
        var now = await SentAsync(first, second);

        using var officer = await app.MediationOfficerAsync();
        var shown = (await officer.ReadPageAsync($"/desk/mediation/{now.Case.Id}")).QuerySelector("#repeats")!.TextContent;
        Assert.Contains(recent.Number, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(old.Number, shown, StringComparison.Ordinal);
        Assert.Single((await officer.ReadPageAsync($"/desk/mediation/{now.Case.Id}")).QuerySelectorAll("#repeats li"));
        using var person = app.Citizen(now.Case.PersonId);
        Assert.DoesNotContain(recent.Number, (await person.ReadPageAsync($"/my/mediation/{now.Case.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(MediationCase Case, string Number)> SentAsync(string asking, string other)
    {
        var (mediation, matter) = MediationPeople.Sent(await app.CitizenAsync(MediationPeople.Phone()), app.Clock.GetUtcNow(), otherPhone: other, ownPhone: asking);
        await app.SaveAsync(matter);
        await app.SaveAsync(mediation);
        return (mediation, matter.Number);
    }
}
