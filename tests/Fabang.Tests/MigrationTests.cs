using Fabang.Kernel.Data;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests;

[Trait("Engine", "both")]
public class MigrationTests
{
    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Host=nowhere")]
    public void No_change_to_the_model_is_without_its_migration(string place)
    {
        using var services = new ServiceCollection().AddSingleton(TestDatabase.Keys).AddLogging().AddFabangDb(place).BuildServiceProvider();
        using var scope = services.CreateScope();

        Assert.False(scope.ServiceProvider.GetRequiredService<FabangDb>().Database.HasPendingModelChanges());
    }
}
