using Fabang.Kernel;

namespace Fabang.Tests.Kernel;

[Trait("Engine", "both")]
public class StateTableTests
{
    private static readonly StateTable<Light> Lights = new()
    {
        [Light.Red] = [Light.Green],
        [Light.Green] = [Light.Yellow],
        [Light.Yellow] = [Light.Red],
    };

    private enum Light
    {
        Red,
        Green,
        Yellow,
        Broken,
    }

    [Theory]
    [InlineData("Red", "Green", true)]
    [InlineData("Green", "Red", false)]
    [InlineData("Red", "Red", false)]
    [InlineData("Broken", "Red", false)]
    public void Only_what_is_written_down_may_follow(string from, string to, bool allowed) =>
        Assert.Equal(allowed, Lights.Allows(Enum.Parse<Light>(from), Enum.Parse<Light>(to)));

    [Fact]
    public void What_cannot_be_reached_is_seen() =>
        Assert.Equal([Light.Red, Light.Green, Light.Yellow], Lights.ReachableFrom(Light.Red).Order());

    [Fact]
    public void A_state_is_written_down_once() =>
        Assert.Throws<ArgumentException>(() => new StateTable<Light> { [Light.Red] = [], [Light.Red] = [] });

    [Fact]
    public void It_draws_itself() =>
        Assert.Equal("stateDiagram-v2\n    Red --> Green\n    Green --> Yellow\n    Yellow --> Red", Lights.ToMermaid());
}
