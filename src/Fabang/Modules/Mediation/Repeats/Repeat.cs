using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Repeats;

/// <summary>An earlier mediation between the same parties (同一当事人的纠纷): a fact, from which nothing follows by itself.</summary>
/// <param name="Number">Of its matter.</param>
/// <param name="RequestedAt">When it came.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="EndedBy">How it ended; null while it is open.</param>
public sealed record Repeat(string Number, DisputeType? Type, DateTimeOffset RequestedAt, MediationStatus Status, EndCode? EndedBy);
