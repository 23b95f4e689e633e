using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A version of a law.</summary>
internal sealed record VersionInApi(
    [property: Description("The day it was made or last amended. 公布或修改日期")] DateOnly? Date,
    [property: Description("The day it takes effect, where the text tells it. 施行日期")] DateOnly? EffectiveFrom,
    [property: Description("时效性")] Standing Standing,
    [property: Description("The one that is shown and searched today. 现在显示的版本")] bool IsCurrent,
    [property: Description("条数")] int ArticleCount,
    [property: Description("Enactment and amendments. 立法沿革")] IReadOnlyList<string> History,
    [property: Description("File that it was read from, below the folder of the import. 来源文件")] string Source,
    [property: Description("When it was read. 导入时间")] DateTimeOffset ImportedAt)
{
    public static VersionInApi Of(LawVersion version) => new(
        version.Date,
        version.EffectiveFrom,
        version.Standing,
        version.IsCurrent,
        version.ArticleCount,
        version.History.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        version.Source,
        version.ImportedAt);
}
