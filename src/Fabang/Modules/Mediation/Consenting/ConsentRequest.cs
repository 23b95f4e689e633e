using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>
/// The mediator asks all parties for one thing (征求各方同意). Each says yes or no, once; when all have said yes it is so; one no, or the day passing, ends it.
/// </summary>
public sealed class ConsentRequest : Entity
{
    public const int LongestReason = 500;

    /// <summary>How far ahead the mediating may be lengthened at once. The rule sets no days.</summary>
    public const int MostDays = 90;

    public static readonly StateTable<ConsentStatus> Moves = new()
    {
        [ConsentStatus.Open] = [ConsentStatus.Agreed, ConsentStatus.Refused, ConsentStatus.Lapsed],
    };

    private ConsentRequest()
    {
    }

    public Guid CaseId { get; private init; }

    public ConsentKind Kind { get; private init; }

    public ConsentStatus Status { get; private set; }

    /// <summary>Why, as the parties read it.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>For longer time: the last day.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>For another mediator: their account.</summary>
    public Guid? CoMediatorId { get; private init; }

    /// <summary>Of the other mediator, or of who takes part; null for longer time.</summary>
    public string? Name { get; private set; }

    public GuestRelation? Relation { get; private init; }

    public string? Phone { get; private set; }

    /// <summary>The account with which a guest has come; null before they came.</summary>
    public Guid? PersonId { get; private set; }

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Until when all must have said yes.</summary>
    public DateTimeOffset DueAt { get; private init; }

    /// <summary>Ids of the parties who have said yes, with blanks between.</summary>
    public string Yes { get; private set; } = "";

    /// <summary>The party who said no.</summary>
    public Guid? RefusedBy { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public IReadOnlyList<Guid> Agreeing => [.. Yes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    /// <summary>延长期限.</summary>
    /// <param name="mediation">That is lengthened; its clock must be running.</param>
    /// <param name="ends">When its clock ends as it stands; null where it stands still.</param>
    /// <param name="until">The new last day.</param>
    /// <param name="ask">Which request, and until when it is answered.</param>
    /// <param name="now">When.</param>
    public static ConsentRequest ForTime(MediationCase mediation, DateTimeOffset? ends, DateOnly? until, ConsentAsk ask, DateTimeOffset now)
    {
        if (!mediation.IsOpen || ends is not { } end || end <= now)
        {
            throw new BrokenRuleException("Mediation.ClockIsOver");
        }

        if (until is not { } day || EndOf(day) <= end || day > now.DayInChina().AddDays(MostDays))
        {
            throw new BrokenRuleException("Mediation.BadExtension", MostDays);
        }

        return Make(mediation, ConsentKind.LongerTime, ask with { DueAt = ask.DueAt < end ? ask.DueAt : end }, now, new() { Until = day });
    }

    /// <summary>增加调解员.</summary>
    public static ConsentRequest ForMediator(MediationCase mediation, Guid account, string name, ConsentAsk ask, DateTimeOffset now) =>
        account == mediation.MediatorId || mediation.PartyOf(account) is not null
            ? throw new BrokenRuleException("Mediation.ChooseMediator")
            : Make(mediation, ConsentKind.CoMediator, ask, now, new() { CoMediatorId = account, Name = name });

    /// <summary>邀请参加.</summary>
    public static ConsentRequest ForGuest(MediationCase mediation, GuestFacts guest, ConsentAsk ask, DateTimeOffset now) =>
        guest.Phone is { } phone && mediation.Parties.Any(party => party.Phone == phone.Digits)
            ? throw new BrokenRuleException("Mediation.SamePhone")
            : Make(mediation, ConsentKind.Guest, ask, now, new() { Name = guest.Name, Relation = guest.Relation, Phone = guest.Phone?.Digits });

    /// <summary>The moment at which a day is over in China.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => day.AddDays(1).At(TimeOnly.MinValue);

    /// <summary>A party says yes or no, once; said again it stands.</summary>
    /// <param name="party">Who says it.</param>
    /// <param name="all">Ids of all who must.</param>
    /// <param name="agrees">What they say.</param>
    /// <param name="now">When.</param>
    /// <returns>Whether something changed by it.</returns>
    /// <exception cref="BrokenRuleException">It is over, or they have said the opposite.</exception>
    public bool Answer(Guid party, IEnumerable<Guid> all, bool agrees, DateTimeOffset now)
    {
        if ((agrees && Agreeing.Contains(party)) || (!agrees && RefusedBy == party))
        {
            return false;
        }

        if (Status is not ConsentStatus.Open || now >= DueAt)
        {
            throw new BrokenRuleException("Mediation.ConsentOver");
        }

        if (Agreeing.Contains(party))
        {
            throw new BrokenRuleException("Mediation.AlreadyAnswered");
        }

        if (!agrees)
        {
            RefusedBy = party;
            Move(ConsentStatus.Refused, now);
            return true;
        }

        Yes = $"{Yes} {party}".Trim();
        if (all.All(Agreeing.Contains))
        {
            Move(ConsentStatus.Agreed, now);
        }

        return true;
    }

    /// <summary>Not all said yes in time, or the mediating is over.</summary>
    public void Lapse(DateTimeOffset now) => Move(ConsentStatus.Lapsed, now);

    /// <summary>A guest signs in with the phone that was named for them.</summary>
    internal void Come(Guid person) => PersonId = person;

    /// <summary>The guest leaves the platform: nothing of theirs stays.</summary>
    internal void Forget() => (Name, Phone) = ("–", null);

    private static ConsentRequest Make(MediationCase mediation, ConsentKind kind, ConsentAsk ask, DateTimeOffset now, What what)
    {
        if (!mediation.IsOpen)
        {
            throw new BrokenRuleException("Mediation.RoomClosed");
        }

        BrokenRuleException.ThrowIfBlank(ask.Reason, "Mediation.NeedsReason");
        var request = new ConsentRequest
        {
            Id = ask.Id,
            CaseId = mediation.Id,
            Kind = kind,
            Reason = ask.Reason!.Trim(),
            Until = what.Until,
            CoMediatorId = what.CoMediatorId,
            Name = what.Name,
            Relation = what.Relation,
            Phone = what.Phone,
            AskedAt = now,
            DueAt = ask.DueAt,
            Status = ConsentStatus.Open,
        };
        request.Raise(new ConsentMoved(mediation.Id, ask.Id, ConsentStatus.Open, now));
        return request;
    }

    private void Move(ConsentStatus next, DateTimeOffset now)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("Mediation.ConsentOver");
        }

        (Status, EndedAt) = (next, now);
        Raise(new ConsentMoved(CaseId, Id, next, now));
    }

    private readonly record struct What(DateOnly? Until, Guid? CoMediatorId, string? Name, GuestRelation? Relation, string? Phone);
}
