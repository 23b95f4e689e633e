using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Consultations.Desk;

/// <summary>In which order a lawyer sees what waits, and why.</summary>
public class DeskRankingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_order_is_danger_then_live_then_by_due_time()
    {
        var danger = Question(due: 20) with { IsInDanger = true };
        var lost = Talk(minutes: 1) with { GoesFirst = true };
        var unread = Talk(minutes: 10) with { IsMine = true, Unread = 2 };
        var queue = Talk(minutes: 3);
        var late = Question(due: -5);
        var kept = Question(due: 20) with { KeptUntil = Now.AddMinutes(8) };
        var spoken = Talk(minutes: 30) with { PersonWaits = false };
        var soon = Question(due: 1.5);
        var call = Item(DeskItemKind.CallBack, hours: 60) with { DueAt = Now.AddHours(3) };
        var stuck = Item(DeskItemKind.Stuck, hours: 40);
        var calm = Question(due: 20);
        DeskItem[] order = [danger, lost, unread, queue, late, kept, spoken, soon, call, stuck, calm];

        Assert.Equal(order, DeskRanking.Rank(order.Reverse(), Now).Select(ranked => ranked.Item));
    }

    [Fact]
    public void What_is_a_day_late_goes_before_who_comes_now_and_nothing_waits_for_ever()
    {
        var forgotten = Question(due: -25);
        Assert.Same(forgotten, First(forgotten, Talk(minutes: 0)));
        var untouched = Item(DeskItemKind.Stuck, hours: 24 * 7);
        Assert.Same(untouched, First(untouched, Talk(minutes: 0) with { IsInDanger = true }));

        // Whatever comes four days and two hours after a turn comes after it, of whatever kind it is.
        var random = new Random(20260302);
        for (var round = 0; round < 500; round++)
        {
            var old = Any(random, Now);
            var later = Any(random, DeskRanking.TurnOf(old) + DeskRanking.LeadOfDanger + DeskRanking.LeadOfTalk + DeskRanking.LeadOfReturned + TimeSpan.FromMinutes(1));
            Assert.Same(old, First(later, old));
        }
    }

    [Fact]
    public void The_order_does_not_change_with_the_time_of_asking()
    {
        var random = new Random(7);
        var items = Enumerable.Range(0, 60).Select(_ => Any(random, Now.AddHours(-random.Next(100)))).ToList();

        Assert.Equal(DeskRanking.Rank(items, Now).Select(ranked => ranked.Item), DeskRanking.Rank(items, Now.AddDays(9)).Select(ranked => ranked.Item));
    }

    [Fact]
    public void Each_says_why_it_stands_there()
    {
        Assert.Equal([new(DeskReasonKind.Due, TimeSpan.FromHours(20))], Why(Question(due: 20)));
        Assert.Equal([new(DeskReasonKind.Soon, TimeSpan.FromHours(2))], Why(Question(due: 2)));
        Assert.Equal(
            [new(DeskReasonKind.Danger), new(DeskReasonKind.Late, TimeSpan.FromHours(3)), new(DeskReasonKind.FollowUp, Count: 2), new(DeskReasonKind.Escalated)],
            Why(Question(due: -3) with { IsInDanger = true, FollowUps = 2, Escalated = true }));
        Assert.Equal(
            [new(DeskReasonKind.Kept, TimeSpan.FromMinutes(8)), new(DeskReasonKind.Due, TimeSpan.FromHours(20))], Why(Question(due: 20) with { KeptUntil = Now.AddMinutes(8) }));
        Assert.Equal([new(DeskReasonKind.Unread, TimeSpan.FromMinutes(4), 3)], Why(Talk(minutes: 4) with { IsMine = true, Unread = 3 }));
        Assert.Equal([new(DeskReasonKind.GoesFirst), new(DeskReasonKind.InQueue, TimeSpan.FromMinutes(4))], Why(Talk(minutes: 4) with { GoesFirst = true }));
        Assert.Equal([new(DeskReasonKind.TheirTurn)], Why(Talk(minutes: 4) with { PersonWaits = false }));
        Assert.Equal([new(DeskReasonKind.Untouched, TimeSpan.FromHours(48))], Why(Item(DeskItemKind.Stuck, hours: 48)));
    }

    private static DeskItem First(params DeskItem[] items) => DeskRanking.Rank(items, Now)[0].Item;

    private static IReadOnlyList<DeskReason> Why(DeskItem item) => DeskRanking.ReasonsFor(item, Now);

    private static DeskItem Question(double due) => Item(DeskItemKind.Question, hours: 2) with { DueAt = Now.AddHours(due) };

    private static DeskItem Talk(double minutes) => Item(DeskItemKind.Talk, minutes / 60) with { PersonWaits = true };

    private static DeskItem Item(DeskItemKind kind, double hours) => new(kind, Guid.CreateVersion7(), "ZX-1", "工钱", new RegionCode("330106"), Now.AddHours(-hours));

    /// <summary>Something that came at this time, with a limit that ends later where it has one.</summary>
    private static DeskItem Any(Random random, DateTimeOffset since) => Item(random.GetItems(Enum.GetValues<DeskItemKind>(), 1)[0], 0) with
    {
        Since = since,
        PersonWaits = random.Next(2) == 0,
        GoesFirst = random.Next(3) == 0,
        IsInDanger = random.Next(3) == 0,
        DueAt = random.Next(2) == 0 ? since.AddHours(random.Next(200)) : null,
        KeptUntil = random.Next(4) == 0 ? since.AddMinutes(random.Next(30)) : null,
    };
}
