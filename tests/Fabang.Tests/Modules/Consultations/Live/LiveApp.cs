using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>A house whose queue is never full: its tests leave people waiting.</summary>
public sealed class LiveApp : FabangApp, IAsyncLifetime
{
    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await SaveAsync(RegionSetting.Of(LiveLimits.QueuePerLawyer, RegionCode.Nation, 1000, new DateOnly(2026, 1, 1), "测试", Clock.GetUtcNow()));
    }
}
