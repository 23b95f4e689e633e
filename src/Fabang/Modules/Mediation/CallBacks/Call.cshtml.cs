using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>Calling one party back: whom, what was tried before, and what they say.</summary>
[Authorize(MediationModule.Receive)]
[Viewed(nameof(CallBack))]
public sealed class CallModel(Calling calling, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public CallView View { get; private set; } = null!;

    public RegionCode Region => View.Call.Region;

    [BindProperty, Breaks("Mediation.SayWhetherReached")]
    public bool? WasReached { get; set; }

    [BindProperty, Breaks("Mediation.SayWhetherKept")]
    public AgreementKept? Kept { get; set; }

    [BindProperty, Breaks("Mediation.SayWhetherSatisfied")]
    public bool? IsSatisfied { get; set; }

    [BindProperty, Breaks("Mediation.SayWhetherAskedForMoney")]
    public bool? WasAskedForMoney { get; set; }

    [BindProperty, StringLength(CallBack.LongestNote), Breaks("Mediation.CallIsOver")]
    public string? Note { get; set; }

    public IEnumerable<SelectListItem> Reached => [new(texts["Calls.WasReached"], "true"), new(texts["Calls.WasNotReached"], "false")];

    public IEnumerable<SelectListItem> Keeps => Enum.GetValues<AgreementKept>().Select(one => new SelectListItem(texts[$"AgreementKept.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> Satisfied => [new(texts["Calls.Satisfied"], "true"), new(texts["Calls.NotSatisfied"], "false")];

    public IEnumerable<SelectListItem> AskedForMoney => [new(texts["Calls.NobodyAsked"], "false"), new(texts["Calls.SomebodyAsked"], "true")];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await calling.RecordAsync(View, Said(), Note, cancel);
        return RedirectToPage();
    }

    /// <summary>Null where they were not reached.</summary>
    private CallAnswer? Said() => WasReached switch
    {
        null => throw new BrokenRuleException("Mediation.SayWhetherReached"),
        false => null,
        true => new(
            Kept ?? throw new BrokenRuleException("Mediation.SayWhetherKept"),
            IsSatisfied ?? throw new BrokenRuleException("Mediation.SayWhetherSatisfied"),
            WasAskedForMoney ?? throw new BrokenRuleException("Mediation.SayWhetherAskedForMoney")),
    };

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await calling.FindAsync(id, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
