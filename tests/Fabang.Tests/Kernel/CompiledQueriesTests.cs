using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Caching.Memory;

namespace Fabang.Tests.Kernel;

[Trait("Engine", "both")]
public class CompiledQueriesTests(FabangApp app) : IClassFixture<FabangApp>
{
    /// <summary>What the framework counts for one query.</summary>
    private const int SizeOfOne = 10;

    [Fact]
    public async Task More_than_the_framework_keeps_by_itself_are_kept()
    {
        var cache = await app.ReadAsync(db => Task.FromResult(db.GetService<IMemoryCache>()));
        var queries = Enumerable.Range(0, 3000).Select(number => (nameof(CompiledQueriesTests), number)).ToList();
        foreach (var query in queries)
        {
            cache.Set(query, query, new MemoryCacheEntryOptions { Size = SizeOfOne });
        }

        Assert.All(queries, query => Assert.True(cache.TryGetValue(query, out _)));
        queries.ForEach(query => cache.Remove(query));
    }
}
