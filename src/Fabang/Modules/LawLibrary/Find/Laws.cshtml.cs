using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>The door of the library: the box, what people look for most, all texts by kind, and what is held.</summary>
[AllowAnonymous]
public sealed class LawsModel(FabangDb db, Digest digest, LawSuggestions suggestions, RegionTree tree, TimeProvider clock) : PageModel
{
    public IReadOnlyList<DigestTopic> Topics => digest.Topics;

    /// <summary>Offered before anything is typed.</summary>
    public IReadOnlyList<string> Common => suggestions.Common;

    public int PlainCount => digest.Entries.Count;

    public IReadOnlyList<(TextKind Kind, int Count)> Kinds { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name, int Count)> Provinces { get; private set; } = [];

    public Holdings Holdings { get; private set; } = new(0, 0, 0, 0);

    public DateTimeOffset? LastImport { get; private set; }

    public LibraryState? Importing { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Holdings = await Holdings.CountAsync(db, cancel);
        var kinds = await db.Set<Law>().GroupBy(law => law.Kind).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        Kinds = [.. kinds.OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count))];
        var provinces = await db.Set<Law>().Where(law => law.Province != null).GroupBy(law => law.Province).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        Provinces = [.. provinces.Select(province => (province.Key!.Value.Value, tree.NameOf(province.Key.Value), province.Count)).OrderBy(province => province.Value, StringComparer.Ordinal)];
        LastImport = await db.Set<LawVersion>().MaxAsync(version => (DateTimeOffset?)version.ImportedAt, cancel);
        var library = await db.Set<LibraryState>().AsNoTracking().SingleOrDefaultAsync(cancel);
        Importing = library?.IsImporting(clock.GetUtcNow()) is true ? library : null;
    }
}
