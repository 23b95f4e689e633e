using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Mediation.Request;

/// <summary>Shows once more what will be sent, and sends it.</summary>
[Authorize]
public sealed class SendModel(Requesting requesting, RegionTree tree) : SectionPage(requesting)
{
    private readonly Requesting _requesting = requesting;

    [BindProperty, Breaks("Mediation.FillInFirst")]
    public bool Go { get; set; }

    public string RegionName => tree.FullName(Draft.Region);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await _requesting.IsMineAsync(id, cancel))
        {
            return NotFound();
        }

        await _requesting.SendAsync(id, cancel);
        return Redirect($"/my/mediation/{id}");
    }

    /// <summary>Throws the draft away, with its papers.</summary>
    public async Task<IActionResult> OnPostDropAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await _requesting.DropAsync(Draft, cancel);
        return Redirect("/mediation");
    }
}
