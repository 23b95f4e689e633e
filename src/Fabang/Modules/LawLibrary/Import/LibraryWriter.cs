using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.LawLibrary.Corrections;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Writes some units into the library in one transaction, with their rows in the ledger: after a crash a file is in both or in
/// neither, and is read again.
/// </summary>
internal sealed class LibraryWriter(FabangDb db, TimeProvider clock)
{
    private readonly ImportCounts _counts = new();

    /// <param name="units">Not too many: others wait for their turn to write.</param>
    /// <param name="folder">All files of this import, to know whether a version has another file that still stands.</param>
    /// <param name="done">Files done after these, for whoever watches.</param>
    /// <param name="cancel">Gives up; nothing is written then.</param>
    public async Task<ImportCounts> WriteAsync(IReadOnlyList<ImportUnit> units, IReadOnlySet<string> folder, int done, CancellationToken cancel)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await db.InTransactionAsync(async () =>
        {
            var library = await LibraryAsync(db, cancel);
            var laws = await LawsAsync(units, cancel);
            var cases = await CasesAsync(units, cancel);
            var paths = units.SelectMany(unit => unit.Files).Select(file => file.Path).ToList();
            var ledger = await db.Set<ImportedFile>().Where(file => paths.Contains(file.Path)).ToDictionaryAsync(file => file.Path, StringComparer.Ordinal, cancel);
            foreach (var unit in units)
            {
                var (outcome, detail) = unit.Text switch
                {
                    null => (FileOutcome.Broken, unit.Files[0].Result.Problem?.Detail),
                    { Kind: TextKind.Case } text => Take(text, unit, cases, folder, library),
                    { } text => await TakeAsync(text, unit, laws, folder, library, cancel),
                };
                Record(unit, ledger, outcome, detail);
            }

            library.Working(done, folder.Count, clock.GetUtcNow());
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(cancel);
        }, cancel);
        return _counts;
    }

    /// <summary>The one row; made by the first import.</summary>
    public static async Task<LibraryState> LibraryAsync(FabangDb db, CancellationToken cancel) =>
        await db.Set<LibraryState>().SingleOrDefaultAsync(cancel) ?? db.Add(new LibraryState()).Entity;

    private async Task<Dictionary<string, Law>> LawsAsync(IReadOnlyList<ImportUnit> units, CancellationToken cancel)
    {
        var keys = units.Select(unit => unit.Text).OfType<LawFile>().Where(text => text.Kind is not TextKind.Case).Select(text => text.Key).Distinct(StringComparer.Ordinal).ToList();
        return await db.Set<Law>().Include(law => law.Versions).Where(law => keys.Contains(law.Key)).ToDictionaryAsync(law => law.Key, StringComparer.Ordinal, cancel);
    }

    private async Task<Dictionary<string, ConcludedCase>> CasesAsync(IReadOnlyList<ImportUnit> units, CancellationToken cancel)
    {
        var keys = units.Select(unit => unit.Text).OfType<LawFile>().Where(text => text.Kind is TextKind.Case).Select(text => text.Key).Distinct(StringComparer.Ordinal).ToList();
        var paths = units.Select(unit => unit.Files[0].Path).ToList();
        var known = await db.Set<ConcludedCase>().Where(concluded => keys.Contains(concluded.Key) || paths.Contains(concluded.Source)).ToListAsync(cancel);
        return known.ToDictionary(concluded => concluded.Key, StringComparer.Ordinal);
    }

    private async Task<(FileOutcome, string?)> TakeAsync(
        LawFile text, ImportUnit unit, Dictionary<string, Law> laws, IReadOnlySet<string> folder, LibraryState library, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var law = laws.GetValueOrDefault(text.Key);
        List<Article> replaced = [];
        if (law?.VersionOf(text.Version) is { } known)
        {
            if (known.Hash == unit.Hash)
            {
                return StandsElsewhere(known.Source, unit, folder);
            }

            if (StandsElsewhere(known.Source, unit, folder) is (FileOutcome.Duplicate, _) other)
            {
                return other;
            }

            replaced = await db.Set<Article>().AsNoTracking().Where(article => article.VersionId == known.Id).OrderBy(article => article.Position).ToListAsync(cancel);
            await db.Set<Article>().Where(article => article.VersionId == known.Id).ExecuteDeleteAsync(cancel);
            _counts.Replaced++;
        }
        else
        {
            _counts.Added++;
        }

        law ??= laws[text.Key] = db.Add(Law.Of(text)).Entity;
        var before = law.Current;
        var version = law.Take(text, unit.Hash, now);
        if (db.Entry(version).State is EntityState.Detached)
        {
            db.Add(version);
        }

        var articles = ArticlesOf(text, version.Id).ToList();
        db.AddRange(articles);
        if (replaced.Count > 0)
        {
            await StandingCorrections.MeetAsync(db, version.Id, articles, now, cancel);
        }

        law.Settle(now.DayInChina(), library.NextRevision());
        _counts.Articles += articles.Count;
        await NoteAsync(law, version, before, replaced, articles, cancel);
        return (FileOutcome.Imported, null);
    }

    private async Task NoteAsync(Law law, LawVersion version, LawVersion? before, List<Article> replaced, List<Article> articles, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (replaced.Count > 0)
        {
            ChangeRecord.Replaced(db, law, version, replaced, articles, now);
        }
        else
        {
            ChangeRecord.Announced(db, law, version, now);
        }

        await ChangeRecord.TurnedAsync(db, law, before, now, cancel);
    }

    private (FileOutcome, string?) Take(
        LawFile text, ImportUnit unit, Dictionary<string, ConcludedCase> cases, IReadOnlySet<string> folder, LibraryState library)
    {
        // A file whose title reads differently now is still the same case.
        var known = cases.GetValueOrDefault(text.Key) ?? cases.Values.FirstOrDefault(one => one.Source == unit.Files[0].Path);
        if (known is not null
            && (known.Hash == unit.Hash || StandsElsewhere(known.Source, unit, folder) is (FileOutcome.Duplicate, _)))
        {
            return StandsElsewhere(known.Source, unit, folder);
        }

        _counts.Added += known is null ? 1 : 0;
        _counts.Replaced += known is null ? 0 : 1;
        known ??= cases[text.Key] = db.Add(ConcludedCase.Of(text)).Entity;
        known.Take(text, unit.Hash, library.NextRevision(), clock.GetUtcNow());
        return (FileOutcome.Imported, null);
    }

    // Two files of one folder that hold one version: the first stands, whatever the second says.
    private static (FileOutcome, string?) StandsElsewhere(string source, ImportUnit unit, IReadOnlySet<string> folder) =>
        folder.Contains(source) && unit.Files.All(file => file.Path != source) ? (FileOutcome.Duplicate, source) : (FileOutcome.Imported, null);

    private static IEnumerable<Article> ArticlesOf(LawFile text, Guid version) => text.Articles.Select((article, index) => new Article
    {
        VersionId = version,
        Number = article.Key,
        Position = index,
        Label = article.Label,
        Headings = string.Join('\n', article.Path),
        Text = article.Text,
    });

    private void Record(ImportUnit unit, Dictionary<string, ImportedFile> ledger, FileOutcome outcome, string? detail)
    {
        foreach (var file in unit.Files)
        {
            if (!ledger.TryGetValue(file.Path, out var row))
            {
                row = ledger[file.Path] = db.Add(new ImportedFile { Path = file.Path }).Entity;
            }

            row.Record(file, outcome, detail, clock.GetUtcNow());
            _counts.Files++;
        }
    }
}
