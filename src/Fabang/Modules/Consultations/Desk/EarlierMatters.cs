using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>
/// What the person came with before, as far as whoever is signed in could open it by themselves: those of their regions. What a colleague had is a number and a
/// name; what it says is read by who had it and by the duty manager, as on its own page.
/// </summary>
public sealed class EarlierMatters(FabangDb db, CurrentUser user, Responders responders, RegionTree tree)
{
    private const int Most = 10;

    /// <summary>The newest on top.</summary>
    public async Task<IReadOnlyList<EarlierMatter>> BeforeAsync(Matter matter, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        var rows = await (
            from other in db.Set<Matter>().AsNoTracking().Within(user.RegionsFor(ConsultationsModule.Answer), tree)
            where other.PersonId == matter.PersonId && other.Id != matter.Id && other.OpenedAt < matter.OpenedAt
            orderby other.OpenedAt descending
            select new
            {
                other.Number,
                other.Title,
                other.DeskPath,
                other.OpenedAt,
                other.Region,
                Lawyer = db.Set<Consultation>().Where(c => c.MatterId == other.Id).Select(c => c.LawyerId).FirstOrDefault()
                    ?? db.Set<Conversation>().Where(c => c.MatterId == other.Id).Select(c => c.LawyerId).FirstOrDefault(),
                Wrote = db.Set<Post>().Any(post => post.AuthorId == me && db.Set<Consultation>().Any(c => c.MatterId == other.Id && c.Id == post.ConsultationId)),
            }).Take(Most).ToListAsync(cancel);
        var names = await responders.NamesAsync(rows.Select(row => row.Lawyer).OfType<Guid>(), cancel);
        return rows.ConvertAll(row => new EarlierMatter(
            row.Number,
            row.Lawyer == me || row.Wrote || user.May(ConsultationsModule.Manage, row.Region) ? row.Title : null,
            row.DeskPath,
            row.OpenedAt,
            row.Lawyer is { } lawyer ? names[lawyer] : null));
    }
}
