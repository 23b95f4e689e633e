namespace Fabang.Tests.Modules.Matters;

/// <summary>
/// What allocation promises over 10,000 cases. The target of a lawyer is their part, by weight, of each case that they could have had:
/// of those who were there, had room, and had no conflict.
/// </summary>
public class AllocationSimulationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1, 6, false)]
    [InlineData(2, 12, true)]
    [InlineData(3, 24, false)]
    [InlineData(4, 3, true)]
    public void Shares_keep_to_their_targets_and_nobody_is_forgotten(int seed, int providers, bool manyConflicts)
    {
        var cases = new ArrivingCases(seed, providers, manyConflicts);

        cases.Run();

        var off = cases.Shares.Max(share => Math.Abs(share.Target - share.Got));
        output.WriteLine($"{providers} lawyers: {cases.Given} given, shares at most {off * 100:0.000} points from their targets, {cases.MostOwed:0.0} cases owed at most, longest wait {cases.LongestWait} arrivals");
        Assert.Equal(10_000, cases.Given);
        Assert.True(off < 0.02, $"A share is {off * 100:0.00} points off.");
        Assert.Equal((0, 0, 0, 0), (cases.OverCapacity, cases.ConflictsLetThrough, cases.PassedOver, cases.LeftWaiting));
        // It is not the many cases alone that bring the shares close: nobody is ever owed more than a few.
        Assert.True(cases.MostOwed < 10, $"Somebody is owed {cases.MostOwed:0.0} cases.");
    }
}
