using System.Data.Common;
using Fabang.Kernel.Data;
using Fabang.Kernel.Log;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>The audit log cannot be changed without being found out, by anyone who has the database and not the keys.</summary>
[Trait("Engine", "both")]
public sealed class AuditChainTests : IAsyncLifetime
{
    private readonly TestDatabase _database = TestDatabase.Copy();
    private readonly ServiceProvider _node;

    public AuditChainTests() => _node = Node();

    public async ValueTask InitializeAsync()
    {
        for (var i = 1; i <= 5; i++)
        {
            await AddAsync($"thing-{i}");
        }

        await ExtendAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task A_log_that_nobody_touched_is_whole()
    {
        Assert.Null(await VerifyAsync());

        await AddAsync("thing-6");
        Assert.Null(await VerifyAsync());
        await ExtendAsync();
        Assert.Null(await VerifyAsync());
    }

    [Theory]
    [InlineData("update audit_log set subject_id = 'another' where sequence = 3")]
    [InlineData("update audit_log set action = 'viewed' where sequence = 3")]
    [InlineData("update audit_log set details = 'Name' where sequence = 3")]
    [InlineData("update audit_log set region = '330106' where sequence = 3")]
    [InlineData("update audit_log set actor_id = null, subject = 'Other' where sequence = 3")]
    public async Task A_changed_row_is_found(string sql)
    {
        await ExecuteAsync(sql);

        Assert.Equal(new AuditFault(AuditFaultKind.Changed, 3), await VerifyAsync());
    }

    [Fact]
    public async Task A_row_whose_time_was_moved_is_found()
    {
        await WithAsync(db => db.Set<AuditEntry>().Where(entry => entry.Sequence == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.At, DateTimeOffset.UnixEpoch)));

        Assert.Equal(new AuditFault(AuditFaultKind.Changed, 2), await VerifyAsync());
    }

    [Fact]
    public async Task A_removed_row_is_found()
    {
        await ExecuteAsync("delete from audit_log where sequence = 2");

        Assert.Equal(new AuditFault(AuditFaultKind.Missing, 2), await VerifyAsync());
    }

    [Fact]
    public async Task An_end_that_was_cut_off_is_found()
    {
        await ExecuteAsync("delete from audit_log where sequence >= 4");

        Assert.Equal(new AuditFault(AuditFaultKind.Missing, 4), await VerifyAsync());
    }

    [Fact]
    public async Task A_whole_log_that_was_emptied_is_found()
    {
        await ExecuteAsync("delete from audit_log");

        Assert.Equal(AuditFaultKind.Missing, (await VerifyAsync())!.Kind);
    }

    [Fact]
    public async Task An_end_that_was_cut_off_together_with_its_head_is_found()
    {
        await ExecuteAsync("delete from audit_log where sequence >= 4");
        var last = await WithAsync(db => db.Set<AuditEntry>().SingleAsync(entry => entry.Sequence == 3));
        await ExecuteAsync($"update audit_head set sequence = 3, hash = '{last.Hash}'");

        Assert.Equal(AuditFaultKind.ForgedEnd, (await VerifyAsync())!.Kind);
    }

    [Fact]
    public async Task A_chain_that_was_written_anew_without_the_key_is_found()
    {
        // The forger has the program and the database, and chains the log as the program does, under a key of their own.
        await ExecuteAsync("update audit_log set subject_id = 'another', sequence = null, hash = null");
        await ExecuteAsync("delete from audit_head");
        await WithAsync(async db =>
        {
            var forger = new AuditChain(db, Fabang.Kernel.Sealing.KeyRing.Fresh(TimeProvider.System));
            return await forger.ExtendAsync(CancellationToken.None);
        });

        Assert.Equal(AuditFaultKind.ForgedEnd, (await VerifyAsync())!.Kind);
    }

    [Fact]
    public async Task Rows_behind_the_end_are_found()
    {
        await ExecuteAsync("update audit_head set sequence = 3");

        Assert.NotNull(await VerifyAsync());

        await ExecuteAsync("delete from audit_head");

        Assert.Equal(new AuditFault(AuditFaultKind.ForgedEnd, 1), await VerifyAsync());
    }

    [Fact]
    public async Task Rows_that_are_chained_while_the_log_is_walked_are_no_fault()
    {
        var meanwhile = new Meanwhile(async () =>
        {
            await AddAsync("thing-6");
            await ExtendAsync();
        });
        await using var walking = Node(meanwhile);
        await using var scope = walking.CreateAsyncScope();

        var report = await scope.ServiceProvider.GetRequiredService<AuditChain>().VerifyAsync();

        Assert.True(meanwhile.Happened);
        Assert.Equal((5, null), (report.Rows, report.Fault));
    }

    [Fact]
    public async Task A_report_names_length_and_end()
    {
        await using var scope = _node.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<AuditChain>().VerifyAsync();

        Assert.Equal((5, await WithAsync(db => db.Set<AuditEntry>().Where(entry => entry.Sequence == 5).Select(entry => entry.Hash).SingleAsync())), (report.Rows, report.End));
    }

    [Fact]
    public async Task Nodes_that_chain_at_once_make_one_chain()
    {
        await using var other = Node();
        for (var i = 0; i < 40; i++)
        {
            await AddAsync($"many-{i}");
        }

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => ExtendAsync(i % 2 == 0 ? _node : other)));
        await ExtendAsync();

        Assert.Null(await VerifyAsync());
        Assert.Equal(0, await WithAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.Sequence == null)));
    }

    /// <summary>Between the two looks of one node the other chains it all: the first is refused, and nothing is chained twice.</summary>
    [Fact]
    public async Task Who_is_overtaken_between_two_looks_chains_nothing_twice()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "On SQLite one writes at a time.");
        await AddAsync("first");
        await ExtendAsync();
        await AddAsync("overtaken");
        var overtaking = new BetweenTwoLooks(() => ExtendAsync(_node));
        await using var slow = Node(overtaking);

        await ExtendAsync(slow);

        Assert.True(overtaking.Happened);
        Assert.Null(await VerifyAsync());
    }

    private Task AddAsync(string thing) => WithAsync(db =>
    {
        db.Add(new AuditEntry { At = TimeProvider.System.GetUtcNow(), ActorId = Guid.CreateVersion7(), Action = "changed", Subject = "Thing", SubjectId = thing });
        return db.SaveChangesAsync();
    });

    private Task ExtendAsync() => ExtendAsync(_node);

    /// <summary>A node that lost the race to chain tries again the next time round, as the job does.</summary>
    private static async Task ExtendAsync(ServiceProvider node)
    {
        await using var scope = node.CreateAsyncScope();
        try
        {
            await new ExtendAuditChain(scope.ServiceProvider.GetRequiredService<AuditChain>()).RunAsync(CancellationToken.None);
        }
        catch (DbUpdateException)
        {
        }
    }

    private async Task<AuditFault?> VerifyAsync()
    {
        await using var scope = _node.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AuditChain>().VerifyAsync()).Fault;
    }

    private Task<int> ExecuteAsync(string sql) => WithAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    private async Task<T> WithAsync<T>(Func<FabangDb, Task<T>> act)
    {
        await using var scope = _node.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<FabangDb>());
    }

    /// <summary>No more of the house than the chain needs.</summary>
    private ServiceProvider Node(params IEnumerable<IInterceptor> interceptors)
    {
        var services = new ServiceCollection().AddSingleton(TestDatabase.Keys).AddLogging().AddFabangDb(_database.Place).AddScoped<AuditChain>();
        foreach (var interceptor in interceptors)
        {
            services.AddSingleton(interceptor);
        }

        return services.BuildServiceProvider();
    }

    /// <summary>Does something when the end of the chain has been read, and before the rows are.</summary>
    private sealed class Meanwhile(Func<Task> act) : DbCommandInterceptor
    {
        public bool Happened { get; private set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (!Happened && command.CommandText.Contains("audit_log", StringComparison.Ordinal))
            {
                Happened = true;
                await act();
            }

            return result;
        }
    }

    /// <summary>Does something after the first query and before the second.</summary>
    private sealed class BetweenTwoLooks(Func<Task> act) : DbCommandInterceptor
    {
        private int _looks;

        public bool Happened => _looks > 1;

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (++_looks == 2)
            {
                await act();
            }

            return result;
        }
    }
}
