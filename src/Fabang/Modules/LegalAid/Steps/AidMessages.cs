using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>What legal aid tells besides that something has come on, or is due. They say a number and nothing of the matter.</summary>
public sealed class AidMessages(FabangDb db, StepMessages messages)
{
    /// <summary>一件援助案件指派给了您</summary>
    public static readonly MessageTemplate Appointed = MessageTemplate.Of<Texts>("Appointed");

    /// <summary>有一件等您办理</summary>
    public static readonly MessageTemplate Came = MessageTemplate.Of<Texts>("Came");

    /// <summary>明天开庭</summary>
    public static readonly MessageTemplate Hearing = MessageTemplate.Of<Texts>("Hearing");

    /// <summary>已终止</summary>
    public static readonly MessageTemplate Terminated = MessageTemplate.Of<Texts>("Terminated");

    public static IEnumerable<MessageTemplate> All => [Appointed, Came, Hearing, Terminated];

    /// <summary>That something has come, to the centre of a region that need not be the matter's own.</summary>
    public async Task TellCentreAsync(Matter matter, RegionCode region, CancellationToken cancel = default) =>
        await messages.TellAsync(Came, matter, await StepMessages.NearestAsync(db, Role.LegalAidOfficer, region, cancel), [], cancel);

    /// <summary>That a closed case waits to be scored, to the colleague who was asked.</summary>
    public async Task TellReviewerAsync(Matter matter, Guid reviewer, CancellationToken cancel = default) =>
        await messages.TellAsync(Came, matter, await StepMessages.ReachedAsync(db, [reviewer], cancel), [], cancel);

    /// <summary>Of a hearing on this day.</summary>
    public async Task RemindAsync(Matter matter, IEnumerable<Guid> accounts, DateTimeOffset on, CancellationToken cancel = default) =>
        await messages.TellAsync(Hearing, matter, await StepMessages.ReachedAsync(db, accounts, cancel), StepMessages.DayOf(on), cancel);
}
