using System.Security.Cryptography;

namespace Fabang.Modules.Mediation.Cases;

/// <summary>One of those between whom is mediated (当事人). Only the case changes it.</summary>
public sealed class MediationParty
{
    /// <summary>Without 0, O, 1, I, L, which are misread.</summary>
    private const string CodeLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private const int CodeLength = 8;

    private MediationParty()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private init; }

    public Side Side { get; private init; }

    /// <summary>The one who asked for mediation.</summary>
    public bool IsStarter { get; private init; }

    public string Name { get; private set; } = "";

    public string? Phone { get; private set; }

    public string? Number { get; private set; }

    public string? Address { get; private set; }

    /// <summary>The account with which they take part; null before they came.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>What opens the invitation, from the message; null before one was sent.</summary>
    public string? Code { get; private set; }

    public PartyStatus Status { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Ids of the mediators they would have, the dearest first, with a blank between; null before they chose.</summary>
    public string? Choice { get; private set; }

    /// <summary>They take the mediator in spite of what was disclosed.</summary>
    public bool AgreedToDisclosed { get; private set; }

    /// <summary>They would sit in one room with the other side; asked only where there is violence.</summary>
    public bool AgreedToMeet { get; private set; }

    public IReadOnlyList<Guid>? Chosen => Choice?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList();

    /// <summary>Whether they agreed, and so take part.</summary>
    public bool TakesPart => Status is PartyStatus.Agreed;

    internal static MediationParty Of(Guid caseId, Side side, PartyFacts facts, bool isStarter, Guid? person)
    {
        var party = new MediationParty { CaseId = caseId, Side = side, IsStarter = isStarter, PersonId = person is { } known && known != Guid.Empty ? known : null, Status = PartyStatus.Named };
        party.Correct(facts);
        return party;
    }

    /// <summary>Reads a code as people type it: in small letters, with blanks and dashes.</summary>
    public static string NormaliseCode(string? typed) => new([.. (typed ?? "").ToUpperInvariant().Where(CodeLetters.Contains)]);

    internal void Correct(PartyFacts facts) => (Name, Phone, Number, Address) = (facts.Name, facts.Phone?.Digits, facts.Number, facts.Address);

    internal void Invite(DateTimeOffset now) =>
        (Status, InvitedAt, Code) = (PartyStatus.Invited, now, Code ?? RandomNumberGenerator.GetString(CodeLetters, CodeLength));

    internal void Answer(PartyStatus answer, DateTimeOffset now) => (Status, AnsweredAt) = (answer, now);

    internal void Come(Guid person) => PersonId = person;

    internal void Choose(IReadOnlyList<Guid>? mediators) => Choice = mediators is null ? null : string.Join(' ', mediators);

    internal void AgreeToDisclosed() => AgreedToDisclosed = true;

    internal void Meet(bool agrees) => AgreedToMeet = agrees;

    internal void ForgetDisclosed() => AgreedToDisclosed = false;

    /// <summary>The person leaves: nothing of theirs stays.</summary>
    internal void Forget() => (Name, Phone, Number, Address, Code) = ("–", null, null, null, null);
}
