using Fabang.Modules.LawLibrary.Indexing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Fabang.Tests.Modules.LawLibrary;

public sealed class LearnedRankingTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("fabang-model-").FullName;

    [Fact]
    public void The_model_that_ships_is_whole()
    {
        var log = new LogKeeper();

        Assert.NotNull(Named(null, log).Model);
        Assert.Equal(LogLevel.Information, Assert.Single(log.Levels));
    }

    [Fact]
    public void A_damaged_model_is_said_and_the_search_goes_by_words()
    {
        var path = Path.Combine(_folder, "ranking.bin");
        var bytes = File.ReadAllBytes(LearnedRanking.Shipped);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        var log = new LogKeeper();

        Assert.Null(Named(path, log).Model);
        Assert.Equal(LogLevel.Warning, Assert.Single(log.Levels));
    }

    [Fact]
    public void A_model_that_is_not_there_is_said()
    {
        var log = new LogKeeper();

        Assert.Null(Named(Path.Combine(_folder, "nothing.bin"), log).Model);
        Assert.Equal(LogLevel.Warning, Assert.Single(log.Levels));
    }

    [Fact]
    public void Whoever_wants_words_alone_gets_them() => Assert.Null(Named("none").Model);

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    internal static LearnedRanking Named(string? path, ILogger<LearnedRanking>? log = null) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new("Fabang:Ranking", path)]).Build(), log ?? new LogKeeper());

    private sealed class LogKeeper : ILogger<LearnedRanking>
    {
        public List<LogLevel> Levels { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Levels.Add(logLevel);
    }
}
