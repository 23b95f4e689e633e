using System.Linq.Expressions;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Find;

/// <summary>
/// The public list. Its order is drawn by lot, anew each day and the same for everybody: neither money nor ratings move
/// anyone up (《律师业务推广行为规则》第十条 forbids comparison).
/// </summary>
public sealed class LawyerSearch(FabangDb db, RegionTree tree, TimeProvider clock)
{
    public const int PageSize = 20;

    private DateOnly Today => clock.GetUtcNow().DayInChina();

    /// <param name="query">Whom to find.</param>
    /// <param name="page">From 1; beyond the end is the last.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<FoundLawyers> FindAsync(LawyerQuery query, int page, CancellationToken cancel = default)
    {
        var found = Matching(query);
        var total = await found.CountAsync(cancel);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var factor = FactorOf(Today);
        var rows = await WithFirm(found.OrderBy(lawyer => lawyer.Place * factor % Lawyer.Places).ThenBy(lawyer => lawyer.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync(cancel);
        // The join need not keep the order of the page.
        return new([.. rows.OrderBy(row => row.Lawyer.Place * factor % Lawyer.Places).ThenBy(row => row.Lawyer.Id).Select(Card)], total, page, pages);
    }

    /// <returns>Null for one whom the public does not see.</returns>
    public async Task<LawyerCard?> GetAsync(Guid id, CancellationToken cancel = default) =>
        await WithFirm(Visible().Where(lawyer => lawyer.Id == id)).SingleOrDefaultAsync(cancel) is { } row ? Card(row) : null;

    /// <summary>Multiplying by it modulo a prime deals the places anew: a different order for each of 9,972 days.</summary>
    internal static int FactorOf(DateOnly day) => 1 + (int)((long)day.DayNumber * 7919 % (Lawyer.Places - 1));

    private IQueryable<Lawyer> Visible() => db.Set<Lawyer>().AsNoTracking().Where(lawyer => lawyer.PublishedAt != null);

    private IQueryable<Lawyer> Matching(LawyerQuery query)
    {
        var found = Visible().Within([query.Region], tree);
        if (query.Specialty is { } specialty)
        {
            found = found.Where(HasTerm(Lawyer.SpecialtyTerm(specialty)));
        }

        if (query.Language is { } language)
        {
            found = found.Where(HasTerm(Lawyer.LanguageTerm(language)));
        }

        if (query.Firm is { } firm)
        {
            found = found.Where(lawyer => lawyer.FirmId == firm);
        }

        return query.Name is { } name ? found.Where(lawyer => lawyer.Name.Contains(name)) : found;
    }

    private static Expression<Func<Lawyer, bool>> HasTerm(string term) => lawyer => lawyer.Terms.Contains(term);

    private IQueryable<Row> WithFirm(IQueryable<Lawyer> lawyers) =>
        lawyers.Join(db.Set<LawFirm>(), lawyer => lawyer.FirmId, firm => firm.Id, (lawyer, firm) => new Row(lawyer, firm.Name, firm.Address));

    private LawyerCard Card(Row row) => new(
        row.Lawyer.Id, row.Lawyer.Name, row.Lawyer.Licence, row.Lawyer.YearsInPractice(Today), row.Lawyer.FirmId, row.Firm, row.Address, row.Lawyer.Region, row.Lawyer.Public!);

    private sealed record Row(Lawyer Lawyer, string Firm, string Address);
}
