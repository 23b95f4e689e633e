using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Audit.Entries;

/// <summary>
/// The audit log, for auditors (审计日志): ids and names of properties, nothing personal. Who audits a region sees what belongs
/// to it; what belongs to no region is seen by those who audit the whole country's platform.
/// </summary>
[Authorize(AuditModule.Read)]
public sealed class EntriesModel(FabangDb db, CurrentUser user, RegionTree tree, IStringLocalizer<Texts> texts) : PageModel
{
    private const int PerPage = 50;

    [BindProperty(SupportsGet = true)]
    public Guid? Actor { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? SubjectId { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; }

    /// <summary>What can be asked for: the kinds of thing that are watched.</summary>
    public IEnumerable<SelectListItem> Subjects => db.Model.GetEntityTypes().Select(type => type.ClrType).Where(AuditInterceptor.Watches)
        .Select(type => type.Name).Distinct().Order().Select(name => new SelectListItem(name, name))
        .Prepend(new SelectListItem(texts["Entries.AnySubject"], ""));

    public async Task OnGetAsync([FromQuery(Name = "page")] int number = 1, CancellationToken cancel = default)
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        var found = Found();
        Pages = (await found.CountAsync(cancel) + PerPage - 1) / PerPage;
        Number = Math.Clamp(number, 1, Math.Max(1, Pages));
        Entries = await found.OrderByDescending(entry => entry.Id).Skip((Number - 1) * PerPage).Take(PerPage).ToListAsync(cancel);
    }

    public string Link(Guid? actor = null, string? subject = null, string? subjectId = null) => Url.Page(null, new { actor, subject, subjectId })!;

    private IQueryable<AuditEntry> Found()
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (tree.Below(user.RegionsFor(AuditModule.Read)) is { } regions)
        {
            var codes = regions.Select(region => region.Value).ToList();
            entries = entries.Where(entry => codes.Contains(entry.Region!));
        }

        if (Actor is { } actor)
        {
            entries = entries.Where(entry => entry.ActorId == actor);
        }

        if (Subject is { Length: > 0 } subject)
        {
            entries = entries.Where(entry => entry.Subject == subject);
        }

        if (SubjectId?.Trim() is { Length: > 0 } id)
        {
            entries = entries.Where(entry => entry.SubjectId == id);
        }

        if (Day is { } day)
        {
            var (begins, ends) = (day.At(TimeOnly.MinValue), day.AddDays(1).At(TimeOnly.MinValue));
            entries = entries.Where(entry => entry.At >= begins && entry.At < ends);
        }

        return entries;
    }
}
