using Fabang.Modules.Topics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Fabang.Tests.Modules.Topics;

public class TopicGuessesTests
{
    private static readonly TopicBook Book = TopicReader.Read(Path.Combine(AppContext.BaseDirectory, "content", "topics", "topics.yaml"));

    [Fact]
    public void The_model_that_ships_is_whole() => Assert.NotNull(Named(null).Model);

    [Theory]
    [InlineData("none")]
    [InlineData("/nowhere/topics.bin")]
    public void Without_a_model_the_words_decide(string setting)
    {
        var guesses = Named(setting);

        Assert.Null(guesses.Model);
        Assert.Equal("wages", guesses.For("老板拖欠工资", 3)[0].Id);
    }

    [Theory]
    [InlineData("老板拖欠工资三个月了，要不回来", "wages")]
    [InlineData("在工地干活不给工钱", "wages")]
    [InlineData("我在工地干了三个月，老板一直不给工钱", "wages")]
    [InlineData("甲方欠我工程款，工地停工了", "construction")]
    [InlineData("我想离婚，老公不同意，分居两年了", "divorce")]
    [InlineData("房东不退押金，说我提前搬走", "renting")]
    [InlineData("家里的房子要拆迁，补偿款怎么算", "demolition")]
    [InlineData("借出去的钱，有借条，对方一直不还钱", "private-lending")]
    public void Plain_stories_are_understood(string story, string topic)
    {
        var guessed = Named(null).For(story, 3);

        Assert.Equal(topic, guessed[0].Id);
        Assert.InRange(guessed.Count, 1, 3);
    }

    [Fact]
    public void Where_no_word_speaks_nothing_is_guessed() => Assert.Empty(Named(null).For("abc", 3));

    private static TopicGuesses Named(string? path) =>
        new(Book, new ConfigurationBuilder().AddInMemoryCollection([new("Fabang:Topics", path)]).Build(), NullLogger<TopicGuesses>.Instance);
}
