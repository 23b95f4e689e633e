using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>The duty manager's view (值班总览): who waits, what is promised, what is late, who should be there and who is.</summary>
[Authorize(ConsultationsModule.Manage)]
public sealed class DutyRoomModel(DutyViews views, CallingIn calling, LiveTopics topics, TimeProvider clock) : PageModel
{
    public DutyView View { get; private set; } = null!;

    /// <summary>When it was looked at.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public string Topic => topics.Protect([MatterTopics.Desk, ConversationTopics.Queue, Duty.Topic]);

    /// <summary>Who was called in a moment ago.</summary>
    [TempData]
    public string? Called { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => View = await views.LoadAsync(cancel);

    public async Task<IActionResult> OnGetPartAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return Partial("/Modules/Consultations/Desk/DutyRoom/_DutyRoom.cshtml", this);
    }

    public async Task<IActionResult> OnPostCallInAsync(Guid lawyer, CancellationToken cancel)
    {
        if (await views.FindAsync(lawyer, cancel) is not { } found)
        {
            return NotFound();
        }

        await calling.CallAsync(found, cancel);
        Called = found.Name;
        return RedirectToPage();
    }
}
