using Fabang.Modules.Matters.Desk;

namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>What a duty manager sees of their regions now.</summary>
/// <param name="Live">Who waits to talk.</param>
/// <param name="Written">Questions that nobody has taken.</param>
/// <param name="Talks">How many talks are open.</param>
/// <param name="Claimed">How many questions lawyers have to answer.</param>
/// <param name="Rows">What is open, what comes first on top.</param>
/// <param name="Overdue">What was not done in time.</param>
/// <param name="Staff">Who is on the rota, on duty, online, or has something.</param>
/// <param name="Others">How many lawyers more there are.</param>
public sealed record DutyView(
    Queueing Live, Queueing Written, int Talks, int Claimed, IReadOnlyList<DutyRow> Rows, IReadOnlyList<OverdueItem> Overdue, IReadOnlyList<StaffStanding> Staff, int Others)
{
    /// <summary>How much more is open than the rows show.</summary>
    public int Left => Live.Count + Written.Count + Talks + Claimed - Rows.Count;
}
