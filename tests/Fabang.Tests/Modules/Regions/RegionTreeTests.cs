using Fabang.Modules.Regions;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Regions;

/// <summary>The list of regions as it is filled at start.</summary>
public class RegionTreeTests(FabangApp app) : IClassFixture<FabangApp>
{
    private IReadOnlyList<Region> All => [.. Family(app.Regions.Nation)];

    [Fact]
    public void All_provinces_and_the_corps_lie_in_the_nation()
    {
        string[] provinces =
        [
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
            "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66",
        ];

        Assert.Equal(provinces.Select(code => code + "0000"), app.Regions.ChildrenOf(RegionCode.Nation).Select(region => region.Code.Value));
        Assert.Equal("新疆生产建设兵团", app.Regions.NameOf(new RegionCode("660000")));
    }

    [Fact]
    public void What_lies_in_a_region_has_a_code_that_says_so()
    {
        var wrong = All.Where(region => region.Parent is { } parent && !(parent.Covers(region.Code) && region.Code.Upwards().Skip(1).Contains(parent)));

        Assert.InRange(All.Count, 3000, 4000);
        Assert.Empty(wrong.Select(region => $"{region.Code} in {region.Parent}"));
    }

    [Fact]
    public void Nothing_is_called_as_its_neighbour()
    {
        var twice = All.GroupBy(region => (region.Parent, region.Name)).Where(same => same.Count() > 1);

        Assert.Empty(twice.Select(same => same.Key.ToString()));
        Assert.All(All, region => Assert.False(string.IsNullOrWhiteSpace(app.Regions.FullName(region.Code))));
    }

    private IEnumerable<Region> Family(Region region) => app.Regions.ChildrenOf(region.Code).SelectMany(Family).Prepend(region);
}
