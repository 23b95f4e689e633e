using System.Text.Json.Serialization;
using Fabang.Modules.LegalAid.Applications;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>That an organ has the centre appoint a lawyer (通知辩护、通知代理), as its paper says. 《法律援助法》第二十五条、第二十八条、第三十六条.</summary>
/// <param name="Kind">What kind of organ it is.</param>
/// <param name="Organ">Its name.</param>
/// <param name="Number">Of its paper (文号).</param>
/// <param name="IssuedOn">The date on the paper.</param>
/// <param name="FoundOn">When the organ found that the ground is there: its own three days count from here.</param>
/// <param name="DueAt">Until when the organ had to notify.</param>
/// <param name="ReachedAt">When the paper reached the centre: the three days of the centre count from here.</param>
/// <param name="Ground">Id of a <see cref="NoticeGround"/>.</param>
/// <param name="Charge">What it is about (案由).</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Others">Victims and others on the other side, for the conflict check; null where none is named.</param>
/// <param name="Accused">For whom.</param>
public sealed record OrganNotice(
    OrganKind Kind, string Organ, string Number, DateOnly IssuedOn, DateOnly FoundOn, DateTimeOffset DueAt, DateTimeOffset ReachedAt, string Ground, string Charge, CaseStage Stage, string? Others,
    Accused Accused)
{
    /// <summary>That the organ has taken it back; null while it stands.</summary>
    public NoticeWithdrawal? Withdrawal { get; init; }

    /// <summary>Whether the organ took longer than its three days. 《法律援助法》第三十六条.</summary>
    [JsonIgnore]
    public bool CameLate => ReachedAt > DueAt;
}
