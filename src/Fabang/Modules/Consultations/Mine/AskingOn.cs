using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Mine;

/// <summary>Whether a person may ask on, or open their consultation again, by the limits of the region.</summary>
public sealed class AskingOn(MatterLimits limits, RegionSettings settings, TimeProvider clock)
{
    /// <summary>How often they may still ask on, once there is an answer.</summary>
    public async Task<int> LeftAsync(Consultation consultation, CancellationToken cancel = default) =>
        await settings.GetAsync(ConsultationLimits.FollowUps, consultation.Region, cancel) - consultation.FollowUps;

    public async Task<bool> MayAskOnAsync(Consultation consultation, CancellationToken cancel = default) =>
        consultation.Status is ConsultationStatus.Answered && await LeftAsync(consultation, cancel) > 0;

    public async Task<bool> MayReopenAsync(Consultation consultation, CancellationToken cancel = default) =>
        consultation.Status is ConsultationStatus.Closed && clock.GetUtcNow() <= await ReopeningEndsAsync(consultation, cancel);

    public async Task<DateTimeOffset> ReopeningEndsAsync(Consultation consultation, CancellationToken cancel = default) =>
        consultation.ClosedAt is { } closed ? (await limits.EndAsync(ConsultationLimits.Reopening, consultation.Region, closed, cancel)).At : DateTimeOffset.MinValue;
}
