using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Rooms;

/// <summary>What the room has in common for parties and the mediator: what was said, and saying something.</summary>
public abstract class RoomPage(Talking talking, LiveTopics topics) : PageModel
{
    /// <summary>Null where the reader has no such room.</summary>
    public Room Room { get; protected set; } = null!;

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, StringLength(RoomMessage.LongestText), Breaks("Mediation.SaySomething", "Mediation.RoomClosed", "Mediation.NotTogether")]
    public string? Text { get; set; }

    public string Topic => topics.Protect([RoomTopics.Of(Room.View.Case.Id, Room.Party?.Id)]);

    /// <summary>The address of this room, for its forms and its live part.</summary>
    public abstract string Address { get; }

    /// <summary>Finds the room; false where the reader has none.</summary>
    protected abstract Task<bool> LoadAsync(Guid id, CancellationToken cancel);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>What changes while the page is open.</summary>
    public async Task<IActionResult> OnGetPartAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Partial("/Modules/Mediation/Rooms/_Said.cshtml", this) : NotFound();

    public Task<IActionResult> OnPostSayAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => talking.SayAsync(Room, SendingId, Text, cancel), cancel);

    protected async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change();
        return Redirect(Address);
    }
}
