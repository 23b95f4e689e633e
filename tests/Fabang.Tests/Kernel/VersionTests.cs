using Fabang.Kernel.Data;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>Two who change the same thing, and many who write at once.</summary>
[Trait("Engine", "both")]
public class VersionTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_second_context_that_saves_inside_a_transaction_is_refused_before_it_waits_for_ever()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "PostgreSQL has many writers.");
        var series = Guid.NewGuid().ToString("N");

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithAsync<FabangDb, int>(async db =>
        {
            await db.InTransactionAsync(() => app.SaveAsync(new Counter { Series = series, Last = 1 }));
            return 0;
        }));

        await app.SaveAsync(new Counter { Series = series, Last = 1 });
    }

    [Fact]
    public async Task The_second_who_saves_a_version_is_told()
    {
        var contact = await app.SaveAsync(SafeContact.Of(Guid.CreateVersion7(), "zh-Hans"));
        await using var first = app.Services.CreateAsyncScope();
        await using var second = app.Services.CreateAsyncScope();
        var (one, two) = (await LoadAsync(first, contact.Id), await LoadAsync(second, contact.Id));

        one.Set(null, null, true, [], null, "zh-Hans");
        two.Set(null, null, false, [], "向日葵", "zh-Hans");
        await first.ServiceProvider.GetRequiredService<FabangDb>().SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.ServiceProvider.GetRequiredService<FabangDb>().SaveChangesAsync());
        var saved = await app.ReadAsync(db => db.Set<SafeContact>().SingleAsync(c => c.Id == contact.Id));
        Assert.Equal((true, null, 1), (saved.NeutralOnly, saved.CodeWord, saved.Version));
    }

    [Fact]
    public async Task A_removed_thing_cannot_be_changed()
    {
        var contact = await app.SaveAsync(SafeContact.Of(Guid.CreateVersion7(), "zh-Hans"));
        await using var scope = app.Services.CreateAsyncScope();
        var loaded = await LoadAsync(scope, contact.Id);
        await app.ReadAsync(db => db.Set<SafeContact>().Where(c => c.Id == contact.Id).ExecuteDeleteAsync());

        loaded.Set(null, null, true, [], null, "en");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => scope.ServiceProvider.GetRequiredService<FabangDb>().SaveChangesAsync());
    }

    [Fact]
    public async Task Many_writers_all_come_to_their_turn()
    {
        var before = await CountAsync();

        await Parallel.ForEachAsync(Enumerable.Range(0, 150), new ParallelOptions { MaxDegreeOfParallelism = 30 }, async (i, _) =>
            await app.WithAsync<FabangDb, int>(async db =>
            {
                if (i % 3 > 0)
                {
                    db.Add(SafeContact.Of(Guid.CreateVersion7(), "en"));
                    return await db.SaveChangesAsync();
                }

                await db.InTransactionAsync(async () =>
                {
                    await db.Set<SafeContact>().CountAsync();
                    db.Add(SafeContact.Of(Guid.CreateVersion7(), "en"));
                    await db.SaveChangesAsync();
                });
                return 1;
            }));

        Assert.Equal(before + 150, await CountAsync());
    }

    [Fact]
    public async Task A_writer_that_fails_lets_the_next_one_in()
    {
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithAsync<FabangDb, int>(async db =>
            {
                await db.InTransactionAsync(() => throw new InvalidOperationException());
                return 0;
            }));
        }

        await app.SaveAsync(SafeContact.Of(Guid.CreateVersion7(), "en"));
    }

    [Fact]
    public async Task Nothing_is_saved_around_the_outbox() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => app.WithAsync<FabangDb, int>(db =>
        {
            db.Add(SafeContact.Of(Guid.CreateVersion7(), "en"));
            return Task.FromResult(db.SaveChanges());
        }));

    private Task<int> CountAsync() => app.ReadAsync(db => db.Set<SafeContact>().CountAsync());

    private static Task<SafeContact> LoadAsync(AsyncServiceScope scope, Guid id) =>
        scope.ServiceProvider.GetRequiredService<FabangDb>().Set<SafeContact>().SingleAsync(contact => contact.Id == id);
}
