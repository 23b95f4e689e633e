using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>
/// Appoints a lawyer (指派): by field, years, knowledge of minors, what they have, distance and conflict, in the order of what is owed to each.
/// 《法律援助法》第二十六条;《办理法律援助案件程序规定》第二十五条、第二十六条.
/// </summary>
public sealed class Assigning(
    FabangDb db, CurrentUser user, StepClock clock, AidCheck check, Lawyers directory, ConflictChecks conflicts, TopicSpecialties specialties, RegionSettings settings, RegionTree tree,
    AidLetters letters, DirectoryLists lists)
{
    private const int YearsForLifeOrDeath = 3;
    private const int YearsOfPenalty = 3;
    private const string Minors = "minors";
    private const string Criminal = "criminal";

    /// <summary>How many cases a lawyer has at most, where nobody has agreed on another number with them.</summary>
    public static readonly SettingKey<int> Capacity = new("legal-aid.capacity", 10, SettingNames.Ours, text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The lawyers of the province: the best first, then those who cannot have it, each with the reason.</summary>
    public async Task<IReadOnlyList<AidCandidate>> CandidatesAsync(AidView view, CancellationToken cancel = default)
    {
        var aid = view.Case!;
        var lawyers = await LawyersAsync(aid.Region, cancel);
        var people = await directory.FindByAccountsAsync(lawyers, cancel);
        var (what, candidates) = (await CaseOfAsync(view, cancel), await CandidatesOfAsync(aid, lawyers, people, cancel));
        var standings = Allocator.Rank(what, candidates, new AllocationRules());
        if (what.Language is not null && standings.All(standing => standing.LeftOut is not null))
        {
            // Nobody who is free speaks it: aid is not kept back for that, and the centre finds an interpreter.
            standings = Allocator.Rank(what with { Language = null }, candidates, new AllocationRules());
        }

        var open = await OpenAsync(lawyers, cancel);
        return [.. standings.Where(standing => people.ContainsKey(standing.Id)).Select(standing => new AidCandidate(standing, people[standing.Id], open.GetValueOrDefault(standing.Id))
        {
            Languages = candidates.Single(candidate => candidate.Id == standing.Id).Languages,
        })];
    }

    /// <summary>Code of the language that the recipient needs, as they chose it or as the organ's notice names it; null where any will do.</summary>
    public string? LanguageOf(AidApplication application) => application.Sheet.Applicant?.Language ?? lists.LanguageIn(application.Notice?.Accused.Language)?.Code;

    /// <summary>Appoints one of them. Who is not the first is chosen with a reason.</summary>
    public Task AppointAsync(AidView view, Guid? lawyer, string? why, bool isExperienced, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var free = (await CandidatesAsync(view, cancel)).Where(one => one.Standing.LeftOut is null).ToList();
        var chosen = free.Find(one => one.Standing.Id == lawyer) ?? throw new BrokenRuleException("LegalAid.ChooseLawyer");
        if (chosen != free[0])
        {
            BrokenRuleException.ThrowIfBlank(why, "LegalAid.NeedsWhyNotFirst");
        }

        var next = await clock.NextAsync(AidSteps.Accept, view.Application.Region, chosen.Standing.Id, cancel: cancel);
        view.Case!.Appoint(view.Matter, user.RequiredId, new(chosen.Standing.Id, chosen.Lawyer.Name, chosen.Lawyer.FirmId), chosen == free[0] ? null : why!.Trim(), next, clock.Now, isExperienced && view.Case.NeedsExperience);
        await ReckonAsync(free, chosen.Standing.Id, cancel);
        await letters.AppointAsync(view, chosen.Lawyer.Name, chosen.Lawyer.Firm, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>Takes it from the lawyer who has it; another is appointed within the same three days.</summary>
    public async Task ChangeAsync(AidView view, string? reason, CancellationToken cancel = default)
    {
        var aid = view.Case ?? throw new BrokenRuleException("LegalAid.CannotMove");
        aid.Change(view.Matter, user.RequiredId, reason?.Trim() ?? "", await clock.NextAsync(AidSteps.AssignOf(view.Application), aid.Region, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<AllocationCase> CaseOfAsync(AidView view, CancellationToken cancel)
    {
        var aid = view.Case!;
        var topic = (await check.ChoicesAsync(aid.Region.Province, cancel)).Matters.FirstOrDefault(matter => matter.Id == aid.MatterCode) is { Topics: [var first, ..] } ? first : null;
        return new(aid.Region, aid.IsOfMinor ? Minors : aid.Form is AidForm.Criminal ? Criminal : specialties.Of(topic), LanguageOf(view.Application), null)
        {
            LeastYears = aid.IsLifeOrDeath ? YearsForLifeOrDeath : 0,
            // Three years of criminal practice: who does not name the field has none that we know of.
            Must = aid is { IsLifeOrDeath: true, Form: AidForm.Criminal } ? [Criminal] : [],
        };
    }

    private async Task<IReadOnlyList<AllocationCandidate>> CandidatesOfAsync(AidCase aid, IReadOnlyList<Guid> lawyers, IReadOnlyDictionary<Guid, PublicLawyer> people, CancellationToken cancel)
    {
        var known = await directory.PractisingAsync(lawyers, cancel);
        var notFree = await conflicts.NotFreeAsync(aid.MatterId, aid.PersonId, lawyers, cancel);
        var open = await OpenAsync(lawyers, cancel);
        var accounts = await AccountsAsync(lawyers, cancel);
        var capacity = await settings.GetAsync(Capacity, aid.Region, cancel);
        var asked = aid.Appointments.Select(one => one.LawyerId).ToHashSet();
        var today = clock.Now.DayInChina();
        return [.. from lawyer in lawyers
                   where known.ContainsKey(lawyer)
                   let facts = known[lawyer]
                   let account = accounts.GetValueOrDefault(lawyer)
                   select new AllocationCandidate
                   {
                       Id = lawyer,
                       Region = facts.Region,
                       Specialties = facts.Specialties,
                       Languages = facts.Languages,
                       Years = people[lawyer].YearsInPractice,
                       Open = open.GetValueOrDefault(lawyer),
                       Capacity = account?.Capacity ?? capacity,
                       Weight = account?.Weight ?? 1,
                       Owed = account?.Owed ?? 0,
                       HasConflict = notFree.Contains(lawyer) || lawyer == aid.PersonId,
                       IsLicensed = facts.Licence.IsInForce(today),
                       IsPenalised = facts.Licence.IsPenalisedWithin(YearsOfPenalty, today),
                       WasAsked = asked.Contains(lawyer),
                   }];
    }

    /// <summary>Whose grant covers the region, or lies in its province.</summary>
    private async Task<IReadOnlyList<Guid>> LawyersAsync(RegionCode region, CancellationToken cancel)
    {
        var upwards = region.Upwards().ToList();
        var lawyers = db.Set<RoleGrant>().Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null);
        return await lawyers.Within([region.Province], tree).Select(grant => grant.AccountId)
            .Union(lawyers.Where(grant => upwards.Contains(grant.Region)).Select(grant => grant.AccountId)).ToListAsync(cancel);
    }

    private Task<Dictionary<Guid, int>> OpenAsync(IReadOnlyList<Guid> lawyers, CancellationToken cancel) => db.Set<AidCase>()
        .Where(aid => aid.LawyerId != null && lawyers.Contains(aid.LawyerId.Value) && aid.Status != AidCaseStatus.Closed && aid.Status != AidCaseStatus.Terminated)
        .GroupBy(aid => aid.LawyerId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancel);

    private Task<Dictionary<Guid, AllocationAccount>> AccountsAsync(IReadOnlyList<Guid> lawyers, CancellationToken cancel) =>
        db.Set<AllocationAccount>().Where(account => account.Kind == MatterKind.LegalAid && lawyers.Contains(account.ProviderId)).ToDictionaryAsync(account => account.ProviderId, cancel);

    private async Task ReckonAsync(IReadOnlyList<AidCandidate> free, Guid taker, CancellationToken cancel)
    {
        var accounts = await AccountsAsync([.. free.Select(one => one.Standing.Id)], cancel);
        foreach (var standing in free.Select(one => one.Standing))
        {
            var account = accounts.GetValueOrDefault(standing.Id) ?? db.Add(AllocationAccount.Open(standing.Id, MatterKind.LegalAid)).Entity;
            account.Reckon(standing.Due, taken: standing.Id == taker);
        }
    }
}
