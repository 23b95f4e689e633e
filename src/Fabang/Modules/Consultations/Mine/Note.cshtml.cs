using System.Text;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Advice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Mine;

/// <summary>The advice note (建议单): to be read, read aloud, printed, and kept in a calendar.</summary>
[Authorize]
public sealed class NoteModel(CurrentUser user, ConsultationViews views, NoteCalendar calendar) : PageModel
{
    public ConsultationView View { get; private set; } = null!;

    public AdviceNote Note { get; private set; } = null!;

    /// <summary>The answer that the note came with, and what was added to it since.</summary>
    public IReadOnlyList<Post> Answers { get; private set; } = [];

    public HistoryModel History => new(View, user.RequiredId, "");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>The days of the note as a calendar file.</summary>
    public async Task<IActionResult> OnGetCalendarAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || !Note.HasDates)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-store";
        var days = await calendar.WriteAsync(Note, user.RequiredId, View.Matter.Number, cancel);
        return File(Encoding.UTF8.GetBytes(days), "text/calendar; charset=utf-8", $"{View.Matter.Number}.ics");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        if (await views.FindAsync(consultation => consultation.Id == id && consultation.PersonId == person, cancel) is not { Note: { } note } view)
        {
            return false;
        }

        (View, Note) = (view, note);
        Answers = view.AnswersOf(note);
        return true;
    }
}
