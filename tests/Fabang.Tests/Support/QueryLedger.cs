using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Fabang.Kernel.Data;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

[assembly: AssemblyFixture(typeof(QueryLedger))]

namespace Fabang.Tests.Support;

/// <summary>
/// Writes down which queries the program has asked of its database, each once, as the framework prints them before it turns them into SQL. ./test compares
/// what was asked on each engine: not every test runs on both, but every query does, save what is asked by chance (<see cref="LostRace"/>). The ledger is
/// written where FABANG_TEST_QUERIES names a file.
/// </summary>
public sealed partial class QueryLedger : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly string Compiling = CoreEventId.QueryCompilationStarting.Name!;

    /// <summary>What the outbox asks of SQLite; PostgreSQL it asks in SQL of its own, which passes over what another node has taken.</summary>
    private const string DueEvents =
        "DbSet<OutboxMessage>() .Where(message => message.DoneAt == null && message.DeadAt == null && message.DueAt <= @) .Where(message => message.ClaimedUntil == null || message.ClaimedUntil < @) .OrderBy(message => message.Id) .Take(@) .AsNoTracking()";

    private readonly string? _file = Environment.GetEnvironmentVariable("FABANG_TEST_QUERIES");
    private readonly ConcurrentDictionary<string, bool> _queries = new(StringComparer.Ordinal);

    public QueryLedger()
    {
        if (_file is not null)
        {
            DiagnosticListener.AllListeners.Subscribe(this);
        }
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategory.Name)
        {
            listener.Subscribe(this, name => name == Compiling);
        }
    }

    public void OnNext(KeyValuePair<string, object?> happened)
    {
        if (happened.Value is QueryExpressionEventData query && !IsAskedByTests())
        {
            _queries.TryAdd(Given().Replace(Spaces().Replace(query.ExpressionPrinter.PrintExpression(query.Expression), " "), "@"), true);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error) => throw error;

    public void Dispose()
    {
        if (_file is not null)
        {
            File.WriteAllLines(_file, _queries.Keys.Where(query => query != DueEvents && !query.Contains(LostRace.Tag, StringComparison.Ordinal)));
        }
    }

    /// <summary>Tests look into the database too: what they ask themselves is no query of the program's. A library that goes on by itself after a wait is, though nobody of ours stands above it.</summary>
    private static bool IsAskedByTests() =>
        new StackTrace(fNeedFileInfo: false).GetFrames().Select(frame => frame.GetMethod()?.DeclaringType).FirstOrDefault(IsOurs)?.Assembly == typeof(QueryLedger).Assembly;

    private static bool IsOurs(Type? type) => type?.Assembly == typeof(House).Assembly || (type?.Assembly == typeof(QueryLedger).Assembly && type != typeof(QueryLedger));

    /// <summary>The names of parameters: two that happen to hold the same are printed as one.</summary>
    [GeneratedRegex(@"@\w+")]
    private static partial Regex Given();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
