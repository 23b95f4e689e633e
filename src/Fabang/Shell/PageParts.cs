namespace Fabang.Shell;

/// <summary>
/// What the page of this request is made of. Fields, summary and live parts report here while the page is written;
/// the error summary and the layout read it at the end, when everything is known.
/// </summary>
public sealed class PageParts
{
    private readonly List<PageField> _fields = [];

    public bool HasErrorSummary { get; set; }

    public bool HasLiveParts { get; set; }

    /// <summary>Whether it shows what was typed before its reader had to sign in again.</summary>
    public bool HasKeptForm { get; set; }

    /// <summary>Scripts that this page needs besides the one of every page, by their names in <c>Client/scripts</c>.</summary>
    public ISet<string> Scripts { get; } = new HashSet<string>();

    /// <summary>In the order of the page. Two forms may share a name; the first field stands for both.</summary>
    public IEnumerable<PageField> Fields => _fields.DistinctBy(one => one.Name, StringComparer.OrdinalIgnoreCase);

    public void Add(PageField field) => _fields.Add(field);
}
