using System.Text.Json.Serialization;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>That what somebody who is held asks for was passed on to the centre on paper (转交), by whom, and when. 《法律援助法》第三十九条.</summary>
/// <param name="Via">What kind of body or person it was.</param>
/// <param name="By">Its name.</param>
/// <param name="Place">Where the person is held.</param>
/// <param name="HandedAt">When the person gave it to them: their twenty-four hours count from here.</param>
/// <param name="DueAt">Until when they had to pass it on.</param>
/// <param name="ReachedAt">When it reached the centre.</param>
public sealed record Forwarded(HeldVia Via, string By, string Place, DateTimeOffset HandedAt, DateTimeOffset DueAt, DateTimeOffset ReachedAt)
{
    [JsonIgnore]
    public bool CameLate => ReachedAt > DueAt;
}
