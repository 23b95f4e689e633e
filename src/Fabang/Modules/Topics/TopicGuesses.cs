using Fabang.Search.Topics;

namespace Fabang.Modules.Topics;

/// <summary>
/// What a story seems to be about, by the model that ships with the program, or the one that the setting <c>Fabang:Topics</c> names. Without one,
/// or with a damaged one, it says so and the words of the topics decide alone.
/// </summary>
public sealed class TopicGuesses(TopicBook book, IConfiguration configuration, ILogger<TopicGuesses> log)
{
    /// <summary>The setting that says "by words alone".</summary>
    private const string None = "none";

    private readonly Lazy<TopicModel?> _model = new(() => Load(configuration["Fabang:Topics"], log));

    /// <summary>The model that ships with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "models", "topics.bin");

    public TopicModel? Model => _model.Value;

    public TopicClassifier Classifier => field ??= new TopicClassifier([.. book.Topics.Select(topic => topic.Topic)], Model);

    /// <summary>The likeliest topics, the likeliest first. Only those that the story has a word of: where it has none, nothing is guessed.</summary>
    public IReadOnlyList<NamedTopic> For(string story, int most) =>
        [.. Classifier.Guess(story).Topics.Where(topic => topic.IsNamed).Take(most).Select(topic => book.Find(topic.Id)!)];

    /// <returns>The id of the likeliest topic; null where the story has no word of any.</returns>
    public string? Best(string story) => For(story, 1) is [var best] ? best.Id : null;

    private static TopicModel? Load(string? named, ILogger log)
    {
        if (named == None)
        {
            log.LogInformation("Topics are guessed by words alone, as set. 按设置只按词语判断主题");
            return null;
        }

        var path = string.IsNullOrEmpty(named) ? Shipped : named;
        try
        {
            var model = TopicModelFile.Load(path);
            log.LogInformation("Topics are guessed by the model {Name} in {Path}", model.Name, path);
            return model;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            log.LogWarning(unusable, "The topic model {Path} cannot be used: topics are guessed by words alone. 主题模型不可用，只按词语判断", path);
            return null;
        }
    }
}
