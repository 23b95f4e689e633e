namespace Fabang.Modules.Matters;

/// <summary>Lets open pages of the matter, and open desks, look again.</summary>
internal sealed class RingMatter(Bell bell) : IHandle<MatterAdvanced>, IHandle<ConflictDecided>
{
    public Task HandleAsync(MatterAdvanced happened, CancellationToken cancel) => RingAsync(happened.MatterId);

    public Task HandleAsync(ConflictDecided happened, CancellationToken cancel) => RingAsync(happened.MatterId);

    private async Task RingAsync(Guid matterId)
    {
        await bell.RingAsync(MatterTopics.Of(matterId));
        await bell.RingAsync(MatterTopics.Desk);
    }
}
