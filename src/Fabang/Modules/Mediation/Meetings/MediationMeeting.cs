using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>
/// A meeting by video (视频调解), with a phone number for whoever has none: of all, or of the mediator with one party. 《人民法院在线调解规则》第三条 lets audio and video be used where the parties agree.
/// What was set is never changed: another time is another meeting. Nothing in it is recorded.
/// </summary>
public sealed class MediationMeeting : Entity
{
    public const int ShortestMinutes = 15;

    public const int LongestMinutes = 240;

    public const int LongestPhone = 40;

    /// <summary>How far ahead one may be set: the talks themselves take thirty days.</summary>
    public static readonly TimeSpan FarthestAhead = TimeSpan.FromDays(90);

    /// <summary>How long before its time the doors open.</summary>
    public static readonly TimeSpan OpensBefore = TimeSpan.FromMinutes(15);

    /// <summary>How long after its time they stay open: nobody is cut off in the middle of a word.</summary>
    public static readonly TimeSpan StaysOpen = TimeSpan.FromMinutes(60);

    public static readonly StateTable<MeetingStatus> Moves = new()
    {
        [MeetingStatus.Scheduled] = [MeetingStatus.Held, MeetingStatus.Cancelled, MeetingStatus.Missed],
    };

    private MediationMeeting()
    {
    }

    public Guid CaseId { get; private init; }

    /// <summary>The party who is seen alone (背对背); null for a meeting of all (面对面).</summary>
    public Guid? PartyId { get; private init; }

    public DateTimeOffset StartsAt { get; private init; }

    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>Called by whoever has no video.</summary>
    public string Phone { get; private init; } = "";

    public MeetingStatus Status { get; private set; }

    public DateTimeOffset SetAt { get; private init; }

    /// <summary>When it took place, was cancelled or was found missed; null while it is ahead.</summary>
    public DateTimeOffset? MovedAt { get; private set; }

    /// <summary>When those invited were reminded of the day before; null before.</summary>
    public DateTimeOffset? DayToldAt { get; private set; }

    /// <summary>When those invited were reminded of the hour before; null before.</summary>
    public DateTimeOffset? HourToldAt { get; private set; }

    /// <summary>Whether a mediation is far enough, and not too far, for meetings.</summary>
    public static bool Suits(MediationCase mediation) => mediation.Status is MediationStatus.Mediating or MediationStatus.Signing;

    /// <param name="id">From the form, so that what is sent twice is one.</param>
    /// <param name="mediation">Of which mediation.</param>
    /// <param name="mediator">Who sets it.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BrokenRuleException">It is not theirs to set, or not now, or with nobody, or without a number; or all would meet where there is violence, and not each has said yes.</exception>
    public static MediationMeeting Set(Guid id, MediationCase mediation, Guid mediator, MeetingPlan plan, DateTimeOffset now)
    {
        if (mediation.MediatorId != mediator || !Suits(mediation))
        {
            throw new BrokenRuleException("Mediation.RoomClosed");
        }

        if (plan.PartyId is { } party ? !mediation.TakingPart.Any(one => one.Id == party) : !mediation.MayMeet)
        {
            throw new BrokenRuleException(plan.PartyId is null ? "Mediation.NotTogether" : "Mediation.MeetingWithWhom");
        }

        if (plan.StartsAt < now || plan.StartsAt > now + FarthestAhead)
        {
            throw new BrokenRuleException("Mediation.MeetingTime", (int)FarthestAhead.TotalDays);
        }

        if (plan.Minutes is < ShortestMinutes or > LongestMinutes)
        {
            throw new BrokenRuleException("Mediation.MeetingLength", ShortestMinutes, LongestMinutes);
        }

        var meeting = new MediationMeeting
        {
            Id = id,
            CaseId = mediation.Id,
            PartyId = plan.PartyId,
            StartsAt = plan.StartsAt,
            EndsAt = plan.StartsAt.AddMinutes(plan.Minutes),
            Phone = PhoneOf(plan.Phone),
            Status = MeetingStatus.Scheduled,
            SetAt = now,
        };
        meeting.Raise(new MeetingMoved(mediation.Id, id, MeetingStatus.Scheduled, now));
        return meeting;
    }

    public bool Can(MeetingStatus next) => Moves.Allows(Status, next);

    /// <summary>Whether this party is invited. To others a private one does not exist.</summary>
    public bool IsFor(MediationParty party) => party.TakesPart && (PartyId is null || PartyId == party.Id);

    /// <summary>Whether the doors are open now.</summary>
    public bool IsOpen(MediationCase mediation, DateTimeOffset now) =>
        Status is MeetingStatus.Scheduled or MeetingStatus.Held && Suits(mediation) && (PartyId is not null || mediation.MayMeet) && now >= StartsAt - OpensBefore && now <= EndsAt + StaysOpen;

    /// <summary>Two are in it: it takes place.</summary>
    public void Hold(DateTimeOffset now) => Move(MeetingStatus.Held, now);

    public void Cancel(DateTimeOffset now) => Move(MeetingStatus.Cancelled, now);

    public void Miss(DateTimeOffset now) => Move(MeetingStatus.Missed, now);

    /// <summary>Those invited are told that it is near.</summary>
    /// <param name="now">When.</param>
    /// <param name="isHour">The hour before, and not the day before.</param>
    /// <returns>Whether there is anything to tell: who heard of it only this hour, or this day, needs no reminder of that.</returns>
    public bool Remind(DateTimeOffset now, bool isHour)
    {
        (DayToldAt, HourToldAt) = (DayToldAt ?? now, isHour ? now : HourToldAt);
        return SetAt < StartsAt - (isHour ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1));
    }

    private static string PhoneOf(string typed)
    {
        var phone = typed.Trim();
        return phone.Length <= LongestPhone && phone.Count(char.IsAsciiDigit) >= 3 && phone.All(sign => char.IsAsciiDigit(sign) || " +-(),#".Contains(sign))
            ? phone
            : throw new BrokenRuleException("Mediation.MeetingPhone");
    }

    private void Move(MeetingStatus next, DateTimeOffset now)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        (Status, MovedAt) = (next, now);
        Raise(new MeetingMoved(CaseId, Id, next, now));
    }
}
