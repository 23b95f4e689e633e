using Fabang.Search.Learning;

namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>
/// The model that this node ranks by (学习排序模型): the one that ships with the program, or the one that the setting <c>Fabang:Ranking</c> names.
/// Without one, or with a damaged one, it says so and the search goes by words alone.
/// </summary>
public sealed class LearnedRanking(IConfiguration configuration, ILogger<LearnedRanking> log)
{
    /// <summary>The setting that says "by words alone".</summary>
    private const string None = "none";

    private readonly Lazy<RankingModel?> _model = new(() => Load(configuration["Fabang:Ranking"], log));

    /// <summary>The model that ships with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "models", "ranking.bin");

    public RankingModel? Model => _model.Value;

    private static RankingModel? Load(string? named, ILogger log)
    {
        if (named == None)
        {
            log.LogInformation("The search ranks by words alone, as set. 按设置只按词语排序");
            return null;
        }

        var path = string.IsNullOrEmpty(named) ? Shipped : named;
        try
        {
            var model = RankingModelFile.Load(path);
            log.LogInformation("The search ranks by the model {Name} in {Path}", model.Name, path);
            return model;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            log.LogWarning(unusable, "The ranking model {Path} cannot be used: the search ranks by words alone. 排序模型不可用，只按词语排序", path);
            return null;
        }
    }
}
