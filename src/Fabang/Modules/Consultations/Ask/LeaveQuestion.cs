using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>The way "leave a question" (留言咨询): for every trouble, free, with the time by which an answer is due in the region.</summary>
internal sealed class LeaveQuestion(MatterLimits limits, RegionSettings settings, Moments moments, IStringLocalizer<Texts> texts, TimeProvider clock) : IWay
{
    public async Task<Way?> OfferAsync(Intake intake, CancellationToken cancel) =>
        new("leave-question", WayPlace.Soon, texts["Way.Leave"], [texts["Way.Leave.Because"]], texts["Way.Free"])
        {
            HowLong = await HowLongAsync(intake, cancel),
            Link = new WayLink("/ask/details", texts["Way.Leave.Go"]),
            // 《法律援助法》第二十二条、第二十三条: advice is a service of its own, offered by network too, and no means are asked.
            Articles = ["法律援助法#22", "法律援助法#23"],
        };

    private async Task<string> HowLongAsync(Intake intake, CancellationToken cancel)
    {
        if (intake.Region is { } region)
        {
            return texts["Way.Leave.Until", moments.Due((await limits.EndAsync(ConsultationLimits.Answer, region, clock.GetUtcNow(), cancel)).At)];
        }

        var limit = await settings.GetAsync(ConsultationLimits.Answer, RegionCode.Nation, cancel);
        return texts["Way.Leave.Within", texts[$"Limit.{limit.Unit}", limit.Count]];
    }
}
