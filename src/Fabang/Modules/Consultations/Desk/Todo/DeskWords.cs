using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>Says in plain words why something stands where it does: "还有2小时到期", "对方在线等着，3条没读".</summary>
public sealed class DeskWords(IStringLocalizer<Texts> texts)
{
    public string Say(DeskReason reason) => reason.Kind switch
    {
        DeskReasonKind.Danger => texts["Why.Danger"],
        DeskReasonKind.Unread => texts["Why.Unread", reason.Count, Span(reason.Time)],
        DeskReasonKind.InQueue => texts["Why.InQueue", Span(reason.Time)],
        DeskReasonKind.GoesFirst => texts["Why.GoesFirst"],
        DeskReasonKind.Lost => texts["Why.Lost"],
        DeskReasonKind.TheirTurn => texts["Why.TheirTurn"],
        DeskReasonKind.Kept => texts["Why.Kept", Span(reason.Time)],
        DeskReasonKind.Late => texts["Why.Late", Span(reason.Time)],
        DeskReasonKind.Soon or DeskReasonKind.Due => texts["Why.Due", Span(reason.Time)],
        DeskReasonKind.Untouched => texts["Why.Untouched", Span(reason.Time)],
        DeskReasonKind.FollowUp => texts["Why.FollowUp", reason.Count],
        DeskReasonKind.Escalated => texts["Why.Escalated"],
    };

    /// <summary>How grave it looks.</summary>
    public static string Tone(DeskReasonKind reason) => reason switch
    {
        DeskReasonKind.Danger or DeskReasonKind.Lost or DeskReasonKind.Late or DeskReasonKind.Escalated => "red",
        DeskReasonKind.Unread or DeskReasonKind.InQueue or DeskReasonKind.GoesFirst or DeskReasonKind.Soon or DeskReasonKind.Untouched => "amber",
        DeskReasonKind.Kept or DeskReasonKind.FollowUp => "blue",
        DeskReasonKind.TheirTurn or DeskReasonKind.Due => "plain",
    };

    /// <summary>Whole minutes, hours or days, cut off: who has an hour and fifty minutes is not told two hours.</summary>
    public string Span(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => texts["Span.Moment"],
        { TotalHours: < 1 } => texts["Span.Minutes", (int)time.TotalMinutes],
        { TotalHours: < 72 } => texts["Span.Hours", (int)time.TotalHours],
        _ => texts["Span.Days", (int)time.TotalDays],
    };
}
