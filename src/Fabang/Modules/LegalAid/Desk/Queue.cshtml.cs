using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>What the centre has to do, what is due first on top. What is sought by is posted: an identity number never stands in an address.</summary>
[Authorize(LegalAidModule.Handle)]
public sealed class QueueModel(AidList list, Cooperating cooperating, TimeProvider clock) : PageModel
{
    public IReadOnlyList<AidRow> Rows { get; private set; } = [];

    public IReadOnlyList<(AidRequest Request, string Number, Guid ApplicationId)> Requests { get; private set; } = [];

    /// <summary>What other centres ask to have checked.</summary>
    public IReadOnlyList<AidCooperation> Cooperations { get; private set; } = [];

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    [FromQuery]
    public QueueShow Show { get; set; }

    [BindProperty, Required, StringLength(40), Breaks("LegalAid.NothingFound")]
    public string? Search { get; set; }

    /// <summary>What was sought; null where the list is shown.</summary>
    public string? Sought { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = Show switch
        {
            QueueShow.Waiting => await list.WaitingAsync(cancel),
            QueueShow.Done => await list.DoneAsync(cancel),
            _ => await list.ToDoAsync(cancel),
        };
        Cooperations = Show is QueueShow.ToDo ? await cooperating.OpenAsync(cancel) : [];
        Requests = Show is QueueShow.ToDo ? await list.RequestsAsync(cancel) : [];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            Sought = Search;
            Rows = await list.FindAsync(Search!, cancel);
            if (Rows.Count == 0)
            {
                throw new BrokenRuleException("LegalAid.NothingFound");
            }
        }

        return Page();
    }
}
