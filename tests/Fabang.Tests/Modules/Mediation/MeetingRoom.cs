using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Fabang.Kernel.Time;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>What mediators and the script of a meeting do.</summary>
internal static class MeetingRoom
{
    /// <summary>The mediator sets one, of all or with one party, through their page.</summary>
    public static async Task<Guid> SetMeetingAsync(this FabangApp app, HttpClient desk, MediationScene scene, DateTimeOffset start, Guid? party = null)
    {
        var (id, local) = (Guid.CreateVersion7(), start.InChina());
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/meetings", ("MeetingId", id.ToString()), ("With", party?.ToString() ?? ""),
            ("Day", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Time", local.ToString("HH:mm", CultureInfo.InvariantCulture)), ("Minutes", "60"), ("Phone", "0571-88880000"));
        Assert.NotEqual(default, await app.ReadAsync(async db => await db.FindAsync<MediationMeeting>(id) is { } set ? set.StartsAt : default));
        return id;
    }

    public static async Task<MeetingLook> LookAsync(this HttpClient visitor, string address, Guid? seat = null, params Guid[] taken)
    {
        using var answer = await visitor.PostAsJsonAsync($"{address}/look", new LookAsked(seat, taken));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<MeetingLook>())!;
    }

    public static async Task<HttpStatusCode> SignalAsync(this HttpClient visitor, string address, SignalSent sent)
    {
        using var answer = await visitor.PostAsJsonAsync($"{address}/signals", sent);
        return answer.StatusCode;
    }
}
