using Fabang.Modules.LawLibrary;
using Fabang.Modules.Regions;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Following;

/// <summary>Says what is followed, in words.</summary>
public sealed class FollowWords(RegionTree tree, IStringLocalizer<Texts> texts, IStringLocalizer<LawLibrary.Texts> library)
{
    public string Title(Follow follow) => follow.Kind switch
    {
        FollowKind.Article => ArticleNames.Title(follow.Law, ArticleNames.Label(follow.Number) ?? follow.Number),
        FollowKind.Law => $"《{ArticleNames.Quoted(follow.Law)}》",
        _ => texts["Search", follow.Words ?? ""],
    };

    /// <summary>Where and in what a search looks; null where there is nothing to say.</summary>
    public string? Filters(Follow follow) => follow.Kind is not FollowKind.Search ? null : string.Join(" · ",
        new[]
        {
            follow.Region is not { } region ? texts["Search.Everywhere"].Value
                : region == RegionCode.Nation ? texts["Search.OnlyNational"].Value
                : texts["Search.WithProvince", tree.NameOf(region)].Value,
            follow.TextKind is { } kind ? library[$"TextKind.{kind}"].Value : null,
        }.OfType<string>());
}
