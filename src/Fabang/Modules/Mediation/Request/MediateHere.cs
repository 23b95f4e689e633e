using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Mediation.Cases;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Request;

/// <summary>Offers mediation here to somebody who has told of a dispute that it can take, where a committee of their region is on this platform.</summary>
internal sealed class MediateHere(Mediators mediators, IStringLocalizer<Texts> texts) : IWay
{
    public async Task<Way?> OfferAsync(Intake intake, CancellationToken cancel) =>
        intake.TopicId is { } topic && DisputeTopics.TypeOf(topic) is { } type && intake.Region is { } region && (await mediators.CommitteesForAsync(region, cancel)).Count > 0
            ? new Way("mediate-here", WayPlace.Help, texts["Way.Title"], [texts["Way.Because", texts[$"DisputeType.{type}"].Value]], texts["Way.Free"])
            {
                HowLong = texts["Way.HowLong"],
                Notes = [texts["Home.Voluntary"], texts["Home.Force"]],
                Articles = ["人民调解法#4", "人民调解法#33"],
                Link = new WayLink("/mediation/request", texts["Home.Start"]),
            }
            : null;
}
