using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Matters;

/// <summary>Who is left out, and in what order the rest stand.</summary>
public class AllocatorTests
{
    private static readonly AllocationCase Wages = new(new RegionCode("330106"), "labour", null, null);

    [Fact]
    public void The_first_reason_that_holds_is_said()
    {
        var none = Candidate() with { Capacity = 5 };

        Assert.Null(WhyNot(none));
        Assert.Equal(LeftOut.Conflict, WhyNot(none with { HasConflict = true, IsLicensed = false, Open = 5 }));
        Assert.Equal(LeftOut.Licence, WhyNot(none with { IsLicensed = false, Open = 5 }));
        Assert.Equal(LeftOut.Full, WhyNot(none with { Open = 5 }));
        Assert.Equal(LeftOut.Full, WhyNot(none with { Weight = 0 }));
        Assert.Equal(LeftOut.Asked, WhyNot(none with { WasAsked = true }));
        Assert.Equal(LeftOut.Language, WhyNot(none, Wages with { Language = "english" }));
        Assert.Null(WhyNot(none with { Languages = ["english"] }, Wages with { Language = "english" }));
    }

    [Fact]
    public void Who_is_on_the_rota_goes_first_and_others_only_where_none_of_them_can()
    {
        var best = Candidate() with { Capacity = 5, Specialties = ["labour"], IsOnShift = false };
        var onShift = Candidate() with { Capacity = 5, Open = 4, IsOnShift = true };

        var first = Allocator.Rank(Wages, [best, onShift], new());
        Assert.Equal((onShift.Id, null, true), (first[0].Id, first[0].LeftOut, first[0].IsOnShift));
        Assert.Equal((best.Id, LeftOut.OffShift, false), (first[1].Id, first[1].LeftOut, first[1].IsOnShift));
        Assert.Equal(1, first[0].Due);

        // Asked and passed: the rest stand as without a rota.
        var next = Allocator.Rank(Wages, [best, onShift with { WasAsked = true }], new());
        Assert.Equal((best.Id, null), (next[0].Id, next[0].LeftOut));

        var none = Allocator.Rank(Wages, [best with { IsOnShift = null }, onShift with { IsOnShift = null }], new());
        Assert.Equal(best.Id, none[0].Id);
        Assert.All(none, standing => Assert.Null(standing.LeftOut));
    }

    [Fact]
    public void Nobody_who_has_said_no_number_gets_any() => Assert.Equal(LeftOut.Full, WhyNot(Candidate()));

    [Fact]
    public void What_a_region_asks_rules_out_and_what_it_does_not_ask_does_not()
    {
        var penalised = Candidate() with { Capacity = 5, IsPenalised = true };

        Assert.Null(WhyNot(penalised));
        Assert.Equal(LeftOut.Penalty, WhyNot(penalised, rules: new(RefusesPenalised: true)));
        Assert.Equal(LeftOut.Specialty, WhyNot(Candidate() with { Capacity = 5 }, rules: new(NeedsSpecialty: true)));
        Assert.Null(WhyNot(Candidate() with { Capacity = 5 }, Wages with { Specialty = null }, new(NeedsSpecialty: true)));
    }

    [Fact]
    public void Field_nearness_room_ratings_and_the_same_lawyer_again_count()
    {
        var plain = Candidate() with { Capacity = 4, Open = 2, Region = new RegionCode("110101") };
        AllocationCandidate[] better =
        [
            plain with { Id = Guid.CreateVersion7(), Specialties = ["labour"] }, plain with { Id = Guid.CreateVersion7(), Region = new RegionCode("330203") }, plain with { Id = Guid.CreateVersion7(), Open = 0 },
            plain with { Id = Guid.CreateVersion7(), Quality = 1 }, plain with { Id = Guid.CreateVersion7(), Owed = 0.3 },
        ];
        foreach (var one in better)
        {
            Assert.Equal(one.Id, Allocator.Rank(Wages, [plain, one], new())[0].Id);
        }

        Assert.Equal(plain.Id, Allocator.Rank(Wages with { FormerProvider = plain.Id }, [.. better, plain], new())[0].Id);
        string[] near = ["330106", "330102", "330203", "110101"];
        Assert.Equal(near, Allocator.Rank(Wages, [.. near.Reverse().Select(region => plain with { Id = Guid.CreateVersion7(), Region = new RegionCode(region) })], new())
            .Select(standing => standing.Parts!.Distance).Zip(near).OrderByDescending(pair => pair.First).Select(pair => pair.Second));
    }

    [Fact]
    public void Who_is_owed_two_cases_stands_first_whatever_else()
    {
        var best = Candidate() with { Capacity = 100, Specialties = ["labour"], Quality = 1 };
        var owed = Candidate() with { Capacity = 100, Open = 99, Region = new RegionCode("110101"), Quality = 0, Owed = 2 };

        Assert.Equal(owed.Id, Allocator.Rank(Wages with { FormerProvider = best.Id }, [best, owed], new())[0].Id);
    }

    [Fact]
    public void The_parts_of_those_who_can_have_it_add_up_to_one_case()
    {
        var standings = Allocator.Rank(Wages, [Candidate() with { Capacity = 1, Weight = 3 }, Candidate() with { Capacity = 1 }, Candidate()], new());

        Assert.Equal([0.75, 0.25, 0.0], standings.Select(standing => standing.Due));
        Assert.Equal(LeftOut.Full, standings[^1].LeftOut);
    }

    [Fact]
    public void Who_takes_many_by_hand_is_ahead_by_three_cases_at_most()
    {
        var account = AllocationAccount.Open(Guid.CreateVersion7(), MatterKind.Consultation);
        for (var i = 0; i < 20; i++)
        {
            account.TakeByHand();
        }

        Assert.Equal(-AllocationAccount.MostAhead, account.Owed);
        account.Reckon(due: 0.25, taken: true);
        account.TakeByHand();
        Assert.Equal(-3.75, account.Owed);
    }

    [Fact]
    public void With_nobody_there_nobody_stands() => Assert.Empty(Allocator.Rank(Wages, [], new()));

    private static AllocationCandidate Candidate() => new() { Id = Guid.CreateVersion7(), Region = new RegionCode("330106") };

    private static LeftOut? WhyNot(AllocationCandidate candidate, AllocationCase? what = null, AllocationRules? rules = null) =>
        Allocator.Rank(what ?? Wages, [candidate], rules ?? new())[0].LeftOut;
}
