namespace Fabang.Modules.Matters;

/// <summary>Lets open pages of the matter, and open desks, look again.</summary>
internal sealed class RingMatter(Bell bell) : IHandle<MatterAdvanced>
{
    public async Task HandleAsync(MatterAdvanced happened, CancellationToken cancel)
    {
        await bell.RingAsync(MatterTopics.Of(happened.MatterId));
        await bell.RingAsync(MatterTopics.Desk);
    }
}
