using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Offers;

/// <summary>
/// Gives out what waits (派单): to the best lawyer on duty, those on the rota of the hour before others, for a time, then to the next, then to all of the region, and after a longer
/// time to the province. Each round leaves its explanation.
/// </summary>
public sealed class Offering(
    FabangDb db, Candidates candidates, RotaHours rota, TopicSpecialties specialties, RegionSettings settings, MatterLimits limits, Bell bell, TimeProvider clock, ILogger<Offering> log)
{
    private const string English = "english";

    /// <summary>Takes the next step, if it is time for one. Of two nodes that try at once, one does.</summary>
    public async Task GoOnAsync(Guid consultationId, CancellationToken cancel = default)
    {
        try
        {
            var moved = false;
            await db.InTransactionAsync(async () =>
            {
                moved = await StepAsync(consultationId, cancel);
                await db.SaveChangesAsync(cancel);
            }, cancel);
            if (moved)
            {
                await bell.RingAsync(MatterTopics.Desk);
            }
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            log.LogInformation("Consultation {Consultation} moved on while it was being given out; it is tried again", consultationId);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> StepAsync(Guid consultationId, CancellationToken cancel)
    {
        var consultation = await db.Set<Consultation>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == consultationId, cancel);
        if (consultation is not { Status: ConsultationStatus.Waiting })
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var offer = await db.Set<Offer>().SingleOrDefaultAsync(found => found.Id == consultationId, cancel) ?? db.Add(Offer.For(consultationId)).Entity;
        if (offer.IsKept(now))
        {
            return false;
        }

        var poolAt = (await limits.EndAsync(OfferRules.PoolAfter, consultation.Region, consultation.SentAt, cancel)).At;
        if (offer.OpenedAt is not null)
        {
            if (offer.PooledAt is not null || poolAt > now)
            {
                return false;
            }

            offer.Pool(now);
        }

        var minutes = await settings.GetAsync(OfferRules.Minutes, consultation.Region, cancel);
        if (minutes == 0 || offer.Count >= await settings.GetAsync(OfferRules.Most, consultation.Region, cancel))
        {
            offer.OpenToAll(poolAt, now);
        }
        else if (!await OfferAsync(consultation, offer, now.AddMinutes(minutes), now, cancel))
        {
            offer.OpenToAll(poolAt, now);
        }

        return true;
    }

    /// <returns>False when nobody could have it.</returns>
    private async Task<bool> OfferAsync(Consultation consultation, Offer offer, DateTimeOffset until, DateTimeOffset now, CancellationToken cancel)
    {
        var present = await candidates.PresentAsync(consultation.Region, inProvince: offer.PooledAt is not null, cancel);
        var accounts = await db.Set<AllocationAccount>().Where(account => account.Kind == MatterKind.Consultation && present.Contains(account.ProviderId))
            .ToDictionaryAsync(account => account.ProviderId, cancel);
        var asked = await AskedAsync(consultation.MatterId, cancel);
        var rules = new AllocationRules(
            (await settings.GetAsync(OfferRules.NeedsSpecialty, consultation.Region, cancel)).Value, (await settings.GetAsync(OfferRules.RefusesPenalised, consultation.Region, cancel)).Value);
        var what = new AllocationCase(
            consultation.Region, specialties.Of(consultation.TopicId), await LanguageAsync(consultation.PersonId, cancel), await FormerAsync(consultation, cancel));
        var onShift = await rota.WrittenAsync(consultation.Region, inProvince: offer.PooledAt is not null, consultation.TopicId, what.Language, cancel);
        var there = (await candidates.OfAsync(consultation, present, accounts, asked, cancel)).Select(who => who with { IsOnShift = onShift?.Contains(who.Id) });
        var standings = Allocator.Rank(what, [.. there], rules);
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(found => found.Id == consultation.MatterId, cancel);
        var round = db.Add(AllocationRound.Of(matter, standings, until, now)).Entity;
        if (round.OfferedTo is not { } best)
        {
            return false;
        }

        offer.To(best, until, now);
        foreach (var standing in standings.Where(standing => standing.LeftOut is null))
        {
            var account = accounts.GetValueOrDefault(standing.Id) ?? db.Add(AllocationAccount.Open(standing.Id, MatterKind.Consultation)).Entity;
            account.Reckon(standing.Due, taken: standing.Id == best);
        }

        return true;
    }

    /// <summary>Who was offered it before, or had it.</summary>
    private async Task<IReadOnlySet<Guid>> AskedAsync(Guid matterId, CancellationToken cancel) => (await db.Set<AllocationRound>()
        .Where(round => round.MatterId == matterId && round.OfferedTo != null).Select(round => round.OfferedTo!.Value)
        .Union(db.Set<MatterEngagement>().Where(engagement => engagement.MatterId == matterId).Select(engagement => engagement.LawyerId))
        .ToListAsync(cancel)).ToHashSet();

    /// <summary>Who reads English messages needs a lawyer who writes English.</summary>
    private async Task<string?> LanguageAsync(Guid person, CancellationToken cancel) =>
        await db.Set<SafeContact>().AnyAsync(contact => contact.AccountId == person && contact.Language == "en", cancel) ? English : null;

    /// <summary>Who answered this person last.</summary>
    private Task<Guid?> FormerAsync(Consultation consultation, CancellationToken cancel) => db.Set<Consultation>()
        .Where(c => c.PersonId == consultation.PersonId && c.Id != consultation.Id && c.AnsweredAt != null)
        .OrderByDescending(c => c.AnsweredAt).Select(c => c.LawyerId).FirstOrDefaultAsync(cancel);
}
