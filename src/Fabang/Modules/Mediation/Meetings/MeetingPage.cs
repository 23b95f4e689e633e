using System.Text.Json;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>The page of one meeting, as a party and the mediator have it in common.</summary>
public abstract class MeetingPage(LiveTopics topics, TurnServer turn, TimeProvider clock) : PageModel
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public MediationView View { get; protected set; } = null!;

    public MediationMeeting Meeting { get; protected set; } = null!;

    /// <summary>The address of this page, below which its script asks.</summary>
    public abstract string Address { get; }

    /// <summary>The account of who reads.</summary>
    public abstract Guid Reader { get; }

    public bool IsOpen => Meeting.IsOpen(View.Case, clock.GetUtcNow());

    /// <summary>How long until the doors open, in milliseconds; null where they are open or will not open today.</summary>
    public long? OpensIn => Meeting.Status is MeetingStatus.Scheduled && Meeting.StartsAt - MediationMeeting.OpensBefore - clock.GetUtcNow() is var left && left > TimeSpan.Zero && left < TimeSpan.FromHours(12)
        ? (long)left.TotalMilliseconds + 1000
        : null;

    public bool IsOver => clock.GetUtcNow() > Meeting.EndsAt + MediationMeeting.StaysOpen;

    public int Minutes => (int)(Meeting.EndsAt - Meeting.StartsAt).TotalMinutes;

    public string Topic => topics.Protect([MeetingTopics.Of(Meeting.Id), MeetingTopics.Of(Meeting.Id, Reader)]);

    /// <summary>What the browser is told of servers that pass on.</summary>
    public string Servers => JsonSerializer.Serialize(turn.For(Guid.CreateVersion7()), Web);

    /// <summary>Finds the meeting; false where the reader has none.</summary>
    protected abstract Task<bool> LoadAsync(Guid id, Guid meeting, CancellationToken cancel);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid meeting, CancellationToken cancel)
    {
        if (!await LoadAsync(id, meeting, cancel))
        {
            return NotFound();
        }

        HttpContext.AllowCameraAndMicrophone();
        return Page();
    }
}
