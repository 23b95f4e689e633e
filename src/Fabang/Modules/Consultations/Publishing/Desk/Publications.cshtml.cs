using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Publishing.Desk;

/// <summary>What people agreed to publish (公开问答): to be prepared, to be looked at by another person, published, and over.</summary>
[Authorize(ConsultationsModule.Manage)]
public sealed class PublicationsModel(PublicationList list) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public PublicationShelf Show { get; set; }

    public IReadOnlyList<PublicationRow> Rows { get; private set; } = [];

    public IReadOnlyList<(PublicationShelf Shelf, int Count)> Counts { get; private set; } = [];

    public int Number { get; private set; }

    public int Pages { get; private set; }

    [TempData]
    public string? Note { get; set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var counts = new List<(PublicationShelf, int)>();
        foreach (var shelf in Enum.GetValues<PublicationShelf>())
        {
            counts.Add((shelf, await list.CountAsync(shelf, cancel)));
        }

        Counts = counts;
        Pages = (counts.Find(one => one.Item1 == Show).Item2 + PageSize - 1) / PageSize;
        Number = Math.Clamp(number ?? 1, 1, Math.Max(Pages, 1));
        Rows = await list.PageAsync(Show, (Number - 1) * PageSize, PageSize, cancel);
    }
}
