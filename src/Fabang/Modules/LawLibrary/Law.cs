using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LawLibrary;

/// <summary>
/// A law, regulation, interpretation or local rule (法律文本): what all its versions share. Reference data that an import writes
/// and people read; the texts themselves hang on its <see cref="LawVersion"/>s.
/// </summary>
public sealed class Law
{
    private readonly List<LawVersion> _versions = [];

    private Law()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Its lasting name here, and the first half of an article's: 刑法.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The official title as its newest version has it.</summary>
    public string Title { get; private set; } = "";

    public TextKind Kind { get; private set; }

    /// <summary>The subject under which it is filed: 民法商法, 公安部.</summary>
    public string Category { get; private set; } = "";

    /// <summary>制定机关</summary>
    public string? Authority { get; private set; }

    /// <summary>The province in which it holds; null for the whole country.</summary>
    public RegionCode? Province { get; private set; }

    /// <summary>The city or autonomous county that made it, by its name; null for others.</summary>
    public string? City { get; private set; }

    /// <summary>The version that is shown and searched.</summary>
    public DateOnly? CurrentDate { get; private set; }

    public Standing Standing { get; private set; }

    public int ArticleCount { get; private set; }

    /// <summary>When a version that is known already takes effect: until then nothing changes by itself.</summary>
    public DateOnly? NextTurn { get; private set; }

    /// <summary>Place in the row of all changes to the library: an index that is behind reads what came after.</summary>
    public long Revision { get; private set; }

    /// <summary>Its first <see cref="Revision"/>; 0 for one that came before this was noted.</summary>
    public long FirstRevision { get; private set; }

    public IReadOnlyList<LawVersion> Versions => _versions;

    /// <summary>The version that is shown and searched; null before the first was settled.</summary>
    public LawVersion? Current => _versions.Find(version => version.IsCurrent);

    public static Law Of(LawFile file)
    {
        var law = new Law { Key = file.Key };
        law.Describe(file);
        return law;
    }

    /// <summary>Takes in a text: a new version, or the same version as its file reads now. Addresses stay as they were.</summary>
    public LawVersion Take(LawFile file, string hash, DateTimeOffset now)
    {
        var version = VersionOf(file.Version);
        if (version is null)
        {
            version = new LawVersion(Id, file.Version);
            _versions.Add(version);
        }

        version.Read(file, hash, now);
        if (_versions.TrueForAll(other => (other.Date ?? DateOnly.MinValue) <= (file.Version ?? DateOnly.MinValue)))
        {
            Describe(file);
        }

        return version;
    }

    public LawVersion? VersionOf(DateOnly? date) => _versions.Find(version => version.Date == date);

    /// <summary>The version that held on a day; null before the first that is known.</summary>
    public LawVersion? InForceOn(DateOnly day) =>
        _versions.Where(version => (version.Since ?? DateOnly.MinValue) <= day).MaxBy(version => (version.Date ?? DateOnly.MinValue, version.Since ?? DateOnly.MinValue));

    /// <summary>What a reader asks for: a version by its date, else the one that held on a day, else today's.</summary>
    public LawVersion? Shown(DateOnly? version, DateOnly? asOf) =>
        version is { } date ? VersionOf(date) : asOf is { } day ? InForceOn(day) : Current;

    /// <summary>Decides which version holds today: the newest that has taken effect, or the newest of all when none has.</summary>
    public void Settle(DateOnly today, long revision)
    {
        var newestFirst = _versions.OrderByDescending(version => version.Date).ToList();
        var current = newestFirst.Find(version => version.HasTakenEffect(today)) ?? newestFirst[0];
        foreach (var version in _versions)
        {
            version.Settle(today, version == current);
        }

        CurrentDate = current.Date;
        Standing = current.Standing;
        ArticleCount = current.ArticleCount;
        NextTurn = _versions.Where(version => !version.HasTakenEffect(today)).Min(version => version.Since);
        FirstRevision = Revision == 0 ? revision : FirstRevision;
        Revision = revision;
    }

    /// <summary>One of its texts reads otherwise now, though no file came.</summary>
    public void Reread(long revision) => Revision = revision;

    private void Describe(LawFile file)
    {
        Title = file.Title;
        Kind = file.Kind;
        Category = file.Category;
        Authority = file.Authority;
        Province = file.Province is { } code ? new RegionCode(code) : null;
        City = file.City;
    }
}
