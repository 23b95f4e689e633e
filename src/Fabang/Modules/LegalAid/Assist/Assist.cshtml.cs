using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Mandating;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Assist;

/// <summary>Filling in for somebody at a village hall or a counter (代为填写): first they agree, by a code on their own phone.</summary>
[Authorize(LegalAidModule.Assist)]
public sealed class AssistModel(CurrentUser user, Applying applying, Mandates mandates) : PageModel
{
    public IReadOnlyList<AidApplication> Applications { get; private set; } = [];

    [BindProperty, Required, StringLength(30), Breaks("Accounts.BadPhone", "Accounts.TooManyCodes")]
    public string? Phone { get; set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return ModelState.IsValid ? Redirect($"/desk/assist/code?code={await mandates.RequestAsync(Phone, cancel)}") : Page();
    }

    private async Task LoadAsync(CancellationToken cancel) => Applications = [.. (await applying.ListAsync(cancel)).Where(one => one.HelperId == user.RequiredId)];
}
