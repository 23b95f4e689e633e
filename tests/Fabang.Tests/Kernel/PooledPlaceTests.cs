using Fabang.Kernel.Data;
using Npgsql;

namespace Fabang.Tests.Kernel;

/// <summary>The connection that an operator names, as nodes open it.</summary>
public class PooledPlaceTests
{
    [Theory]
    [InlineData("Host=db;Database=fabang", 100)]
    [InlineData("Host=db;Database=fabang;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;Database=fabang;max auto prepare=20", 20)]
    public void Statements_are_prepared_unless_the_operator_says_otherwise(string place, int prepared)
    {
        var pooled = new NpgsqlConnectionStringBuilder(DatabaseSetup.Pooled(place));

        Assert.Equal((prepared, "db", "fabang"), (pooled.MaxAutoPrepare, pooled.Host, pooled.Database));
    }

    [Theory]
    [InlineData("Host=db;Maximum Pool Size=40", 40)]
    [InlineData("Host=db;maximum pool size=100", 100)]
    public void As_many_connections_as_the_operator_says(string place, int most) =>
        Assert.Equal(most, new NpgsqlConnectionStringBuilder(DatabaseSetup.Pooled(place)).MaxPoolSize);

    [Theory]
    [InlineData("Host=db", true)]
    [InlineData("Host=db;No Reset On Close=false", false)]
    public void A_connection_is_not_put_back_before_each_use_unless_the_operator_wants_it(string place, bool left) =>
        Assert.Equal(left, new NpgsqlConnectionStringBuilder(DatabaseSetup.Pooled(place)).NoResetOnClose);

    [Fact]
    public void Else_as_many_as_the_processors_can_serve() =>
        Assert.InRange(new NpgsqlConnectionStringBuilder(DatabaseSetup.Pooled("Host=db")).MaxPoolSize, 12, 8 + (4 * Environment.ProcessorCount));
}
