using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Desk.Templates;

/// <summary>Templates of answers (答复模板): the own ones, those of the region, and a form for one more.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class TemplatesModel(CurrentUser user, TemplateBook book, RegionTree tree, IStringLocalizer<Texts> texts) : PageModel
{
    public IReadOnlyList<AnswerTemplate> Templates { get; private set; } = [];

    /// <summary>For whom a duty manager writes; empty for a lawyer, who writes for themselves.</summary>
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    [BindProperty, StringLength(AnswerTemplate.LongestTitle), Breaks("Consultations.TemplateNeedsTitle")]
    public string? Title { get; set; }

    [BindProperty, StringLength(AnswerTemplate.LongestText), Breaks("Consultations.TemplateNeedsText")]
    public string? Text { get; set; }

    /// <summary>The code of a region; empty for whoever writes.</summary>
    [BindProperty, StringLength(6), Breaks("Consultations.ChooseRegion")]
    public string? Region { get; set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    public bool MayChange(AnswerTemplate template) => book.MayChange(template);

    public string Whose(AnswerTemplate template) => template.Region is { } region ? tree.FullName(region) : texts["Templates.Mine"];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Templates = await book.AllAsync(cancel);
        var managed = user.RegionsFor(ConsultationsModule.Manage);
        Places = managed.Count == 0 ? [] : [.. managed.Select(region => new SelectListItem(tree.FullName(region), region.Value)), new SelectListItem(texts["Templates.OnlyMe"], "")];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await book.AddAsync(string.IsNullOrEmpty(Region)
            ? AnswerTemplate.OfLawyer(SendingId, user.RequiredId, Title, Text)
            : AnswerTemplate.OfRegion(SendingId, ChosenRegion(), Title, Text), cancel);
        return RedirectToPage();
    }

    private RegionCode ChosenRegion() => user.RegionsFor(ConsultationsModule.Manage).Where(region => region.Value == Region).Cast<RegionCode?>().FirstOrDefault()
        ?? throw new BrokenRuleException("Consultations.ChooseRegion");
}
