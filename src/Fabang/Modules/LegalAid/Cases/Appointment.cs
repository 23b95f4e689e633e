namespace Fabang.Modules.LegalAid.Cases;

/// <summary>That a lawyer was appointed to a case, and how that ended (指派记录). Never deleted.</summary>
public sealed class Appointment
{
    private Appointment()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private init; }

    public Guid LawyerId { get; private init; }

    public Guid AppointedBy { get; private init; }

    public DateTimeOffset AppointedAt { get; private init; }

    /// <summary>Why not the first of the list; null where it was the first.</summary>
    public string? Why { get; private init; }

    /// <summary>Whether the officer said that they have the experience that such a case needs.</summary>
    public bool IsExperienced { get; private init; }

    /// <summary>When they declined, or were replaced.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndReason { get; private set; }

    internal static Appointment Of(Guid caseId, Guid lawyer, Guid by, string? why, bool isExperienced, DateTimeOffset now) =>
        new() { CaseId = caseId, LawyerId = lawyer, AppointedBy = by, Why = why, IsExperienced = isExperienced, AppointedAt = now };

    internal void End(string reason, DateTimeOffset now) => (EndReason, EndedAt) = (reason, now);
}
