using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Directory;
using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Offers;

/// <summary>Who is on duty and might take a consultation, with all that the choice rests on.</summary>
public sealed class Candidates(FabangDb db, Colleagues colleagues, Duty duty, Lawyers directory, ConflictChecks conflicts, RegionSettings settings, TimeProvider clock)
{
    private const int YearsOfPenalty = 3;
    private const int DaysOfRatings = 180;

    // Some good ratings before the first, so that one bad one is not all there is.
    private const int Prior = 5;
    private const double PriorQuality = 0.8;

    /// <summary>The lawyers of a region, or of its whole province, who are on duty now.</summary>
    public async Task<IReadOnlyList<Guid>> PresentAsync(RegionCode region, bool inProvince, CancellationToken cancel) =>
        [.. await duty.AmongAsync(inProvince ? await colleagues.OfProvinceAsync(region, cancel) : (await colleagues.InAsync(region, cancel)).Select(lawyer => lawyer.Id))];

    /// <param name="consultation">What waits.</param>
    /// <param name="present">Who is on duty.</param>
    /// <param name="accounts">Of everybody known, by provider.</param>
    /// <param name="asked">To whom it was offered before.</param>
    public async Task<IReadOnlyList<AllocationCandidate>> OfAsync(
        Consultation consultation, IReadOnlyList<Guid> present, IReadOnlyDictionary<Guid, AllocationAccount> accounts, IReadOnlySet<Guid> asked, CancellationToken cancel)
    {
        var known = await directory.PractisingAsync(present, cancel);
        var notFree = await conflicts.NotFreeAsync(consultation.MatterId, consultation.PersonId, present, cancel);
        var open = await OpenAsync(present, consultation.Id, cancel);
        var quality = await QualityAsync(present, cancel);
        var capacity = await settings.GetAsync(OfferRules.Capacity, consultation.Region, cancel);
        var today = clock.GetUtcNow().DayInChina();
        return [.. from lawyer in present
                   let facts = known.GetValueOrDefault(lawyer)
                   let account = accounts.GetValueOrDefault(lawyer)
                   select new AllocationCandidate
                   {
                       Id = lawyer,
                       Region = facts?.Region ?? RegionCode.Nation,
                       Specialties = facts?.Specialties ?? [],
                       Languages = facts?.Languages ?? [],
                       Open = open.GetValueOrDefault(lawyer),
                       Capacity = account?.Capacity ?? capacity,
                       Weight = account?.Weight ?? 1,
                       Owed = account?.Owed ?? 0,
                       HasConflict = notFree.Contains(lawyer),
                       IsLicensed = facts?.Licence.IsInForce(today) ?? false,
                       IsPenalised = facts?.Licence.IsPenalisedWithin(YearsOfPenalty, today) ?? false,
                       WasAsked = asked.Contains(lawyer),
                       Quality = quality.TryGetValue(lawyer, out var rated) ? rated : null,
                   }];
    }

    /// <summary>What they have to answer, and what is kept for them.</summary>
    private async Task<Dictionary<Guid, int>> OpenAsync(IReadOnlyList<Guid> lawyers, Guid except, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var claimed = await db.Set<Consultation>().Where(c => c.Status == ConsultationStatus.Claimed && c.LawyerId != null && lawyers.Contains(c.LawyerId.Value))
            .GroupBy(c => c.LawyerId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var offered = await db.Set<Offer>().Where(offer => offer.Id != except && offer.OpenedAt == null && offer.Until > now && offer.LawyerId != null && lawyers.Contains(offer.LawyerId.Value))
            .GroupBy(offer => offer.LawyerId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        return claimed.Concat(offered).GroupBy(row => row.Key).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Count));
    }

    private async Task<Dictionary<Guid, double>> QualityAsync(IReadOnlyList<Guid> lawyers, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddDays(-DaysOfRatings);
        var rows = await db.Set<Consultation>().Where(c => c.Grade != null && c.AnsweredAt > since && c.LawyerId != null && lawyers.Contains(c.LawyerId.Value))
            .GroupBy(c => new { Lawyer = c.LawyerId!.Value, c.Grade }).Select(group => new { group.Key.Lawyer, group.Key.Grade, Count = group.Count() }).ToListAsync(cancel);
        return rows.GroupBy(row => row.Lawyer).ToDictionary(
            graded => graded.Key,
            graded => (graded.Sum(row => row.Count * ValueOf(row.Grade!.Value)) + (Prior * PriorQuality)) / (graded.Sum(row => row.Count) + Prior));
    }

    private static double ValueOf(Grade grade) => grade switch
    {
        Grade.VeryGood => 1,
        Grade.Good => 0.75,
        Grade.Fair => 0.5,
        Grade.Bad => 0.25,
        Grade.VeryBad => 0,
    };
}
