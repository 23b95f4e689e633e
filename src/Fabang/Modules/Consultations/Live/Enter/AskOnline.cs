using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Live.Enter;

/// <summary>The way "ask online now" (在线咨询): where lawyers of the region are there, with the wait as far as it is known. Where nobody is, there is no such way.</summary>
internal sealed class AskOnline(LiveQueue queue, VisitorRegion visitor, IStringLocalizer<Texts> texts) : IWay
{
    public async Task<Way?> OfferAsync(Intake intake, CancellationToken cancel)
    {
        var region = intake.Region ?? visitor.Code;
        if (region == RegionCode.Nation || await queue.ArrivalAsync(region, cancel) is not { Lawyers: > 0 } arrival || await queue.IsFullAsync(region, arrival, cancel))
        {
            return null;
        }

        return new("ask-online", WayPlace.Now, texts["Online.Title"], [texts["Wait.Lawyers", arrival.Lawyers]], texts["Way.Free"])
        {
            HowLong = arrival.Wait?.Minutes is var (likely, least, most) ? $"{texts["Wait.Likely", likely].Value} {texts["Wait.Band", least, most].Value}" : texts["Wait.Unknown"],
            Link = new WayLink(OnlineModel.Path, texts["Online.Way"]),
            // 《法律援助法》第二十三条: advice by network.
            Articles = ["法律援助法#23"],
        };
    }
}
