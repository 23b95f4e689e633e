namespace Fabang.Modules.Matters.Conflicts;

/// <summary>
/// That a lawyer took a matter (承办记录), and of which firm they were then: both stay bound to its person, though the lawyer
/// may move to another firm.
/// </summary>
public sealed class MatterEngagement
{
    private MatterEngagement()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MatterId { get; private init; }

    public Guid LawyerId { get; private init; }

    /// <summary>Null for one who stands in no firm of the directory.</summary>
    public Guid? FirmId { get; private init; }

    public DateTimeOffset At { get; private init; }

    internal static MatterEngagement Of(Guid matterId, Guid lawyerId, Guid? firmId, DateTimeOffset now) =>
        new() { MatterId = matterId, LawyerId = lawyerId, FirmId = firmId, At = now };
}
