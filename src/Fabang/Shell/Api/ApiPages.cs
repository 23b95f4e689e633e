using System.Globalization;

namespace Fabang.Shell.Api;

/// <summary>Makes pages of lists, with the addresses of their neighbours.</summary>
internal static class ApiPages
{
    /// <summary>How many things of a person stand on a page.</summary>
    public const int Size = 20;

    /// <summary>No list of a person goes further.</summary>
    public const int Most = 1000;

    /// <param name="request">Whose address names the page.</param>
    /// <param name="items">Of this page.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pages">The last page that is known to hold something.</param>
    /// <param name="total">Null where it is not known.</param>
    public static ApiPage<T> PageOf<T>(this HttpRequest request, IReadOnlyList<T> items, int page, int pages, int? total) => new(
        page, pages, total, page < pages ? request.WithPage(page + 1) : null, page > 1 ? request.WithPage(Math.Min(page - 1, Math.Max(pages, 1))) : null, items);

    /// <summary>A page of a list that is at hand as a whole.</summary>
    public static ApiPage<T> PageOf<T>(this HttpRequest request, IReadOnlyList<T> all, int page, int size) =>
        request.PageOf([.. all.Skip((int)Math.Min((page - 1L) * size, all.Count)).Take(size)], page, (all.Count + size - 1) / size, all.Count);

    private static string WithPage(this HttpRequest request, int page)
    {
        var others = request.Query.Where(pair => !pair.Key.Equals("page", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        var query = QueryString.Create(others.Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))));
        return request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + query.ToUriComponent();
    }
}
