using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Steps;

/// <summary>Messages about limits and progress. They say a number and nothing of the matter: whoever looks at the screen learns nothing.</summary>
public sealed class StepMessages(FabangDb db, IEnumerable<IStepBook> books, Messages messages)
{
    /// <summary>有新进展</summary>
    public static readonly MessageTemplate Moved = MessageTemplate.Of<Texts>("Moved");

    /// <summary>快到期</summary>
    public static readonly MessageTemplate Near = MessageTemplate.Of<Texts>("Near");

    /// <summary>已逾期</summary>
    public static readonly MessageTemplate Late = MessageTemplate.Of<Texts>("Late");

    public static IEnumerable<MessageTemplate> All => [Moved, Near, Late];

    /// <summary>That a limit is near, or was missed, to whom the step names; added to the caller's change.</summary>
    /// <param name="matter">Of which matter.</param>
    /// <param name="step">Which limit.</param>
    /// <param name="running">Its clocks that end at one moment.</param>
    /// <param name="isLate">Whether it was missed.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task QueueAsync(Matter matter, StatutoryStep step, IReadOnlyList<RunningClock> running, bool isLate, CancellationToken cancel = default)
    {
        var whom = isLate ? step.After : step.Before;
        var actors = whom.HasFlag(Told.Actor) ? await ReachedAsync(db, running.Select(one => one.ActorId).OfType<Guid>(), cancel) : [];
        await TellAsync(isLate ? Late : Near, matter, actors.Union(await RecipientsAsync(matter, whom & ~Told.Actor, cancel)), DayOf(running[0].DueAt), cancel);
    }

    /// <summary>Something has come on.</summary>
    public Task TellAsync(Matter matter, Told whom, CancellationToken cancel = default) => TellAsync(Moved, matter, whom, cancel);

    /// <summary>Something of a service's own.</summary>
    public async Task TellAsync(MessageTemplate template, Matter matter, Told whom, CancellationToken cancel = default) =>
        await TellAsync(template, matter, await RecipientsAsync(matter, whom, cancel), [], cancel);

    /// <summary>To these, whoever they are in the matter.</summary>
    /// <param name="template">What is said.</param>
    /// <param name="matter">Of which the number is said.</param>
    /// <param name="whom">Those who can be reached.</param>
    /// <param name="more">What the template says besides the number.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task TellAsync(MessageTemplate template, Matter matter, IEnumerable<Recipient> whom, Dictionary<string, string> more, CancellationToken cancel = default)
    {
        foreach (var one in whom)
        {
            await messages.QueueAsync(new MessageDraft(template, one) { Parameters = new Dictionary<string, string>(more) { ["number"] = matter.Number }, About = MatterTopics.Of(matter.Id) }, cancel);
        }
    }

    /// <summary>The last day before this moment, as a message says it.</summary>
    public static Dictionary<string, string> DayOf(DateTimeOffset moment) => new() { ["day"] = moment.AddTicks(-1).InChina().ToString("M月d日", CultureInfo.InvariantCulture) };

    /// <summary>Those of these accounts that have a mobile number; whoever has none sees it on the desk.</summary>
    public static async Task<IReadOnlyList<Recipient>> ReachedAsync(FabangDb db, IEnumerable<Guid> accounts, CancellationToken cancel) =>
        [.. (await db.Set<Account>().Where(account => accounts.Contains(account.Id) && account.PhoneNumber != null && account.DeletedAt == null).OrderBy(account => account.Id).Select(account => account.Id).ToListAsync(cancel)).Select(Recipient.Account)];

    /// <summary>Those of the region who have this role, or of the nearest one above it that has any; who has no mobile number sees it on the desk.</summary>
    public static async Task<IReadOnlyList<Recipient>> NearestAsync(FabangDb db, Role role, RegionCode region, CancellationToken cancel)
    {
        var upwards = region.Upwards().ToList();
        var grants = await db.Set<RoleGrant>().Where(grant => grant.Role == role && grant.RevokedAt == null && upwards.Contains(grant.Region))
            .Join(db.Set<Account>().Where(account => account.PhoneNumber != null && account.DeletedAt == null), grant => grant.AccountId, account => account.Id, (grant, account) => new { account.Id, grant.Region })
            .ToListAsync(cancel);
        return upwards.Select(level => grants.Where(grant => grant.Region == level).Select(grant => grant.Id).Distinct().Order().Select(Recipient.Account).ToList()).FirstOrDefault(some => some.Count > 0) ?? [];
    }

    private async Task<IReadOnlyList<Recipient>> RecipientsAsync(Matter matter, Told whom, CancellationToken cancel)
    {
        List<Recipient> told = whom.HasFlag(Told.Person) ? [.. await ReachedAsync(db, [matter.PersonId], cancel)] : [];
        if ((whom & ~Told.Person) is not Told.Nobody and var others)
        {
            told.AddRange(await books.Single(book => book.Kind == matter.Kind).RecipientsAsync(matter, others, cancel));
        }

        return told;
    }
}
