using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.Templates;

/// <summary>The templates that whoever is signed in may use, and those that they may change.</summary>
public sealed class TemplateBook(FabangDb db, CurrentUser user)
{
    /// <summary>Who has more finds none.</summary>
    public const int Most = 50;

    /// <summary>What may be put into an answer in this region: their own, then those of the region and of what it lies in.</summary>
    public async Task<IReadOnlyList<AnswerTemplate>> ForAsync(RegionCode region, CancellationToken cancel = default)
    {
        var (me, upwards) = (user.RequiredId, region.Upwards().Select(up => (RegionCode?)up).ToList());
        var found = await db.Set<AnswerTemplate>().AsNoTracking().Where(template => template.OwnerId == me || upwards.Contains(template.Region)).ToListAsync(cancel);
        return Ordered(found);
    }

    /// <summary>All that they see: their own, and those of the regions that they work in, and of what these lie in.</summary>
    public async Task<IReadOnlyList<AnswerTemplate>> AllAsync(CancellationToken cancel = default)
    {
        var (me, regions) = (user.RequiredId, user.RegionsFor(ConsultationsModule.Answer).SelectMany(region => region.Upwards()).Distinct().Select(up => (RegionCode?)up).ToList());
        var found = await db.Set<AnswerTemplate>().AsNoTracking().Where(template => template.OwnerId == me || regions.Contains(template.Region)).ToListAsync(cancel);
        return Ordered(found);
    }

    /// <returns>To be changed; null where it is not theirs to change.</returns>
    public async Task<AnswerTemplate?> FindAsync(Guid id, CancellationToken cancel = default) =>
        await db.Set<AnswerTemplate>().SingleOrDefaultAsync(template => template.Id == id, cancel) is { } found && MayChange(found) ? found : null;

    public bool MayChange(AnswerTemplate template) =>
        template.OwnerId == user.RequiredId || (template.Region is { } region && user.RegionsFor(ConsultationsModule.Manage).Contains(region));

    /// <summary>Keeps a new one, once however often it is sent.</summary>
    /// <exception cref="BrokenRuleException">There are as many as anybody finds their way in.</exception>
    public async Task AddAsync(AnswerTemplate template, CancellationToken cancel = default)
    {
        if (await db.Set<AnswerTemplate>().AnyAsync(known => known.Id == template.Id, cancel))
        {
            return;
        }

        if (await db.Set<AnswerTemplate>().CountAsync(known => known.OwnerId == template.OwnerId && known.Region == template.Region, cancel) >= Most)
        {
            throw new BrokenRuleException("Consultations.TooManyTemplates", Most);
        }

        db.Add(template);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (db.Set<AnswerTemplate>().AfterLostRace().AsNoTracking().Any(known => known.Id == template.Id))
        {
            // Sent twice at once: the other has won.
        }
    }

    /// <summary>Titles are sealed: the database cannot sort them.</summary>
    private static IReadOnlyList<AnswerTemplate> Ordered(IEnumerable<AnswerTemplate> found) =>
        [.. found.OrderBy(template => template.OwnerId is null).ThenBy(template => template.Title, StringComparer.CurrentCulture)];
}
