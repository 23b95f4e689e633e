using System.Text.Json;

namespace Fabang.Modules.Mediation.Rooms;

/// <summary>
/// What the mediator writes down for all (调解笔录、无争议事实), read back to the parties, who confirm it one by one. Undisputed facts stand apart: they may be used later where
/// the parties agree, 《人民法院在线调解规则》第十八条、第二十二条.
/// </summary>
public sealed class RoomRecord : Entity
{
    public const int LongestText = 5000;

    private RoomRecord()
    {
    }

    public Guid CaseId { get; private init; }

    public RecordKind Kind { get; private init; }

    public string Text { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>Who confirmed it and when, as it is kept: only ever added to.</summary>
    public string ConfirmedKept { get; private set; } = "[]";

    public IReadOnlyList<Confirmation> Confirmed => JsonSerializer.Deserialize<List<Confirmation>>(ConfirmedKept)!;

    /// <exception cref="BrokenRuleException">Nothing is written.</exception>
    public static RoomRecord Write(Guid id, Guid caseId, RecordKind kind, string? text, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text, "Mediation.SaySomething");
        var record = new RoomRecord { Id = id, CaseId = caseId, Kind = kind, Text = text!.Trim(), At = now };
        record.Raise(new RoomSpoken(caseId, null, now));
        return record;
    }

    /// <summary>A party has read it and confirms it, once.</summary>
    public void Confirm(Guid party, DateTimeOffset now)
    {
        if (!Confirmed.Any(one => one.PartyId == party))
        {
            ConfirmedKept = JsonSerializer.Serialize(Confirmed.Append(new Confirmation(party, now)));
            Raise(new RoomSpoken(CaseId, null, now));
        }
    }
}
