using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Risks;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Desk;

/// <summary>What the committees of a region have to do, what is due first on top.</summary>
[Authorize(MediationModule.Receive)]
public sealed class QueueModel(MediationList list, RiskBook risks) : PageModel
{
    public IReadOnlyList<MediationRow> Rows { get; private set; } = [];

    [FromQuery]
    public QueueShow Show { get; set; }

    [BindProperty, Required, StringLength(40), Breaks("Mediation.NothingFound")]
    public string? Search { get; set; }

    /// <summary>How many disputes may escalate and wait for the office.</summary>
    public int Risks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = Show switch
        {
            QueueShow.Waiting => await list.WaitingAsync(cancel),
            QueueShow.Done => await list.DoneAsync(cancel),
            _ => await list.ToDoAsync(cancel),
        };
        Risks = (await risks.CountAsync(MediationModule.Receive, cancel)).Open;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            Rows = await list.FindAsync(Search!, cancel);
            if (Rows.Count == 0)
            {
                throw new BrokenRuleException("Mediation.NothingFound");
            }
        }

        return Page();
    }
}
