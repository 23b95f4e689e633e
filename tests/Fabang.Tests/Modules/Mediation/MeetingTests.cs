using System.Security.Cryptography;
using System.Text;
using Fabang.Kernel;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Tests.Modules.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The rules of a meeting, on the aggregate alone; and the keys of the server that passes on.</summary>
public class MeetingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly Guid _mediator = Guid.CreateVersion7();

    [Fact]
    public void Every_state_can_be_reached_and_the_readme_draws_the_table()
    {
        Assert.Equal(Enum.GetValues<MeetingStatus>().ToHashSet(), MediationMeeting.Moves.ReachableFrom(MeetingStatus.Scheduled).ToHashSet());
        Assert.Contains(MediationMeeting.Moves.ToMermaid(), ReadMe.Of("Mediation"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 60, "0571-88880000", "Mediation.MeetingTime")]
    [InlineData(24 * 91, 60, "0571-88880000", "Mediation.MeetingTime")]
    [InlineData(1, 10, "0571-88880000", "Mediation.MeetingLength")]
    [InlineData(1, 300, "0571-88880000", "Mediation.MeetingLength")]
    [InlineData(1, 60, "", "Mediation.MeetingPhone")]
    [InlineData(1, 60, "打给我", "Mediation.MeetingPhone")]
    public void It_is_ahead_of_a_sensible_length_and_has_a_number_to_call(int hours, int minutes, string phone, string code)
    {
        var broken = Assert.Throws<BrokenRuleException>(() => MediationMeeting.Set(Guid.CreateVersion7(), Case(), _mediator, new(null, Now.AddHours(hours), minutes, phone), Now));
        Assert.Equal(code, broken.Code);
    }

    [Fact]
    public void Only_the_mediator_of_the_case_sets_one_and_only_while_it_is_talked_about()
    {
        Assert.Equal("Mediation.RoomClosed", Assert.Throws<BrokenRuleException>(() => MediationMeeting.Set(Guid.CreateVersion7(), Case(), Guid.CreateVersion7(), Plan(), Now)).Code);
        Assert.Equal("Mediation.RoomClosed", Assert.Throws<BrokenRuleException>(() => MediationMeeting.Set(Guid.CreateVersion7(), Case(MediationStatus.Offered), _mediator, Plan(), Now)).Code);
        Assert.Equal("Mediation.MeetingWithWhom", Assert.Throws<BrokenRuleException>(() => Set(Case(), Plan() with { PartyId = Guid.CreateVersion7() })).Code);
    }

    [Fact]
    public void A_private_one_is_for_that_party_alone()
    {
        var mediation = Case();
        var (first, second) = (mediation.Parties[0], mediation.Parties[1]);
        var alone = Set(mediation, Plan() with { PartyId = first.Id });

        Assert.True(alone.IsFor(first));
        Assert.False(alone.IsFor(second));
        Assert.True(Set(mediation).IsFor(second));
    }

    [Fact]
    public void Where_there_is_violence_all_meet_only_while_each_says_yes()
    {
        var mediation = Case(facts: MediationPeople.Facts with { HasViolence = true });
        Assert.Equal("Mediation.NotTogether", Assert.Throws<BrokenRuleException>(() => Set(mediation)).Code);
        Assert.True(Set(mediation, Plan() with { PartyId = mediation.Parties[0].Id }).IsOpen(mediation, Now.AddHours(1)));

        foreach (var party in mediation.Parties)
        {
            mediation.SayToMeeting(party, true, Now);
        }

        var together = Set(mediation);
        Assert.True(together.IsOpen(mediation, Now.AddHours(1)));
        mediation.SayToMeeting(mediation.Parties[1], false, Now);
        Assert.False(together.IsOpen(mediation, Now.AddHours(1)));
    }

    [Theory]
    [InlineData(44, false)]
    [InlineData(45, true)]
    [InlineData(180, true)]
    [InlineData(181, false)]
    public void The_doors_open_before_its_time_and_stay_open_after(int minutes, bool open)
    {
        var mediation = Case();

        Assert.Equal(open, Set(mediation).IsOpen(mediation, Now.AddMinutes(minutes)));
    }

    [Fact]
    public void What_was_cancelled_is_closed_for_good()
    {
        var mediation = Case();
        var meeting = Set(mediation);
        meeting.Cancel(Now);

        Assert.False(meeting.IsOpen(mediation, Now.AddHours(1)));
        Assert.Equal("Mediation.CannotMove", Assert.Throws<BrokenRuleException>(() => meeting.Hold(Now)).Code);
        Assert.Equal("Mediation.CannotMove", Assert.Throws<BrokenRuleException>(() => meeting.Cancel(Now)).Code);
    }

    [Theory]
    [InlineData(30, true, true)]
    [InlineData(20, false, true)]
    [InlineData(0.5, false, false)]
    public void Who_has_just_heard_of_it_is_not_reminded(double hoursAhead, bool day, bool hour)
    {
        var meeting = Set(Case(), Plan() with { StartsAt = Now.AddHours(hoursAhead) });

        Assert.Equal(day, meeting.Remind(Now.AddHours(Math.Max(0, hoursAhead - 24)), isHour: false));
        Assert.Equal(hour, meeting.Remind(Now.AddHours(Math.Max(0, hoursAhead - 1)), isHour: true));
    }

    [Fact]
    public void The_key_of_the_turn_server_is_the_hash_of_its_end_and_of_who_has_it()
    {
        var seat = Guid.CreateVersion7();
        var server = Assert.Single(Turn("turn:turn.example.cn:3478,turns:turn.example.cn:5349", "north").For(seat));

        Assert.Equal(["turn:turn.example.cn:3478", "turns:turn.example.cn:5349"], server.Urls);
        Assert.Equal($"{Now.AddHours(8).ToUnixTimeSeconds()}:{seat:N}", server.Username);
        using var sign = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA1, Encoding.UTF8.GetBytes("north"));
        sign.AppendData(Encoding.UTF8.GetBytes(server.Username));
        Assert.Equal(Convert.ToBase64String(sign.GetHashAndReset()), server.Credential);
        Assert.Empty(Turn("", "").For(seat));
    }

    [Theory]
    [InlineData("https://turn.example.cn", "north")]
    [InlineData("turn:turn.example.cn:3478", "")]
    public void A_turn_server_that_cannot_be_right_is_refused(string urls, string secret) => Assert.Throws<InvalidDataException>(() => Turn(urls, secret));

    private static TurnServer Turn(string urls, string secret) => TurnServer.Of(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Fabang:Turn:Urls"] = urls, ["Fabang:Turn:Secret"] = secret }).Build(), new FakeTimeProvider(Now));

    private static MeetingPlan Plan() => new(null, Now.AddHours(1), 60, "0571-88880000");

    private MediationMeeting Set(MediationCase mediation, MeetingPlan? plan = null) => MediationMeeting.Set(Guid.CreateVersion7(), mediation, _mediator, plan ?? Plan(), Now);

    private MediationCase Case(MediationStatus status = MediationStatus.Mediating, RequestFacts? facts = null) =>
        MediationPeople.In(status, Guid.CreateVersion7(), Guid.CreateVersion7(), _mediator, Guid.CreateVersion7(), Now, facts).Case;
}
