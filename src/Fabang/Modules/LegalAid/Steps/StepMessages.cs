using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>Messages about limits and progress. They say a number and nothing of the matter: whoever looks at the screen learns nothing.</summary>
public sealed class StepMessages(FabangDb db, Messages messages)
{
    public static readonly MessageTemplate Moved = MessageTemplate.Of<Texts>("Moved");

    public static readonly MessageTemplate Near = MessageTemplate.Of<Texts>("Near");

    public static readonly MessageTemplate Late = MessageTemplate.Of<Texts>("Late");

    public static readonly MessageTemplate Appointed = MessageTemplate.Of<Texts>("Appointed");

    public static readonly MessageTemplate Came = MessageTemplate.Of<Texts>("Came");

    public static readonly MessageTemplate Hearing = MessageTemplate.Of<Texts>("Hearing");

    public static readonly MessageTemplate Terminated = MessageTemplate.Of<Texts>("Terminated");

    public static IEnumerable<MessageTemplate> All => [Moved, Near, Late, Appointed, Came, Hearing, Terminated];

    /// <summary>That a limit is near, or was missed, to whom the step names; added to the caller's change.</summary>
    public async Task QueueAsync(Matter matter, StatutoryStep step, DateTimeOffset due, bool isLate, CancellationToken cancel = default)
    {
        foreach (var account in await AccountsAsync(matter, isLate ? step.After : step.Before, cancel))
        {
            await SendAsync(isLate ? Late : Near, account, matter, new() { ["day"] = Day(due) }, cancel);
        }
    }

    /// <summary>Somebody who is held and whom an organ notified us of has no telephone: the organ and the lawyer tell them.</summary>
    public Task TellPersonAsync(Matter matter, CancellationToken cancel = default) => TellAsync(Moved, matter, Told.Person, cancel);

    /// <summary>That something has come, to the centre of a region that need not be the matter's own.</summary>
    public async Task TellCentreAsync(Matter matter, RegionCode region, CancellationToken cancel = default)
    {
        foreach (var account in await ReachedAsync(await NearestAsync(Role.LegalAidOfficer, region, cancel), cancel))
        {
            await SendAsync(Came, account, matter, [], cancel);
        }
    }

    public async Task TellAsync(MessageTemplate template, Matter matter, Told whom, CancellationToken cancel = default)
    {
        foreach (var account in await AccountsAsync(matter, whom, cancel))
        {
            await SendAsync(template, account, matter, [], cancel);
        }
    }

    public async Task RemindAsync(Matter matter, IEnumerable<Guid> accounts, DateTimeOffset on, CancellationToken cancel = default)
    {
        foreach (var account in await ReachedAsync([.. accounts], cancel))
        {
            await SendAsync(Hearing, account, matter, new() { ["day"] = Day(on) }, cancel);
        }
    }

    private Task<Guid> SendAsync(MessageTemplate template, Guid account, Matter matter, Dictionary<string, string> more, CancellationToken cancel) =>
        messages.QueueAsync(new MessageDraft(template, Recipient.Account(account))
        {
            Parameters = new Dictionary<string, string>(more) { ["number"] = matter.Number },
            About = MatterTopics.Of(matter.Id),
        }, cancel);

    private async Task<IReadOnlyList<Guid>> AccountsAsync(Matter matter, Told whom, CancellationToken cancel)
    {
        List<Guid> accounts = whom.HasFlag(Told.Person) ? [matter.PersonId] : [];
        if (whom.HasFlag(Told.Lawyer) && await db.Set<AidCase>().Where(aid => aid.MatterId == matter.Id).Select(aid => aid.LawyerId).SingleOrDefaultAsync(cancel) is { } lawyer)
        {
            accounts.Add(lawyer);
        }

        if (whom.HasFlag(Told.Centre))
        {
            accounts.AddRange(await NearestAsync(Role.LegalAidOfficer, matter.Region, cancel));
        }

        if (whom.HasFlag(Told.Justice))
        {
            accounts.AddRange(await NearestAsync(Role.JusticeOfficer, matter.Region, cancel));
        }

        return await ReachedAsync(accounts, cancel);
    }

    /// <summary>Those of the region, or of the nearest one above it that has any.</summary>
    private async Task<IReadOnlyList<Guid>> NearestAsync(Role role, RegionCode region, CancellationToken cancel)
    {
        var upwards = region.Upwards().ToList();
        var grants = await db.Set<RoleGrant>().Where(grant => grant.Role == role && grant.RevokedAt == null && upwards.Contains(grant.Region))
            .Select(grant => new { grant.AccountId, grant.Region }).ToListAsync(cancel);
        return upwards.Select(level => grants.Where(grant => grant.Region == level).Select(grant => grant.AccountId).Distinct().ToList()).FirstOrDefault(some => some.Count > 0) ?? [];
    }

    /// <summary>Staff without a mobile number see it on the desk.</summary>
    private async Task<IReadOnlyList<Guid>> ReachedAsync(IReadOnlyList<Guid> accounts, CancellationToken cancel) =>
        await db.Set<Account>().Where(account => accounts.Contains(account.Id) && account.PhoneNumber != null && account.DeletedAt == null).Select(account => account.Id).ToListAsync(cancel);

    private static string Day(DateTimeOffset moment) => moment.AddTicks(-1).InChina().ToString("M月d日", CultureInfo.InvariantCulture);
}
