using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Cases;

/// <summary>
/// One dispute in mediation (调解案件), from the first word to the file. 《人民调解法》; where it is silent, 《人民调解工作若干规定》 and the court's
/// rules for mediation online. What the parties say is sealed; what the figures need stands beside it.
/// </summary>
public sealed partial class MediationCase : Entity, IRegional
{
    public const int MostParties = 10;

    public const int MostPapers = 40;

    public const int LongestReason = 500;

    public static readonly StateTable<MediationStatus> Moves = new()
    {
        [MediationStatus.Draft] = [MediationStatus.Requested, MediationStatus.Inviting],
        [MediationStatus.Requested] = [MediationStatus.Inviting, MediationStatus.NotAccepted, MediationStatus.Withdrawn],
        [MediationStatus.Inviting] = [MediationStatus.Choosing, MediationStatus.Ended, MediationStatus.Withdrawn],
        [MediationStatus.Choosing] = [MediationStatus.Offered, MediationStatus.Appointing, MediationStatus.Ended, MediationStatus.Withdrawn],
        [MediationStatus.Appointing] = [MediationStatus.Offered, MediationStatus.Ended, MediationStatus.Withdrawn],
        [MediationStatus.Offered] = [MediationStatus.Mediating, MediationStatus.Disclosed, MediationStatus.Appointing, MediationStatus.Ended, MediationStatus.Withdrawn],
        [MediationStatus.Disclosed] = [MediationStatus.Mediating, MediationStatus.Appointing, MediationStatus.Ended, MediationStatus.Withdrawn],
        [MediationStatus.Mediating] = [MediationStatus.Signing, MediationStatus.Agreed, MediationStatus.Appointing, MediationStatus.Ended, MediationStatus.Withdrawn],
        [MediationStatus.Signing] = [MediationStatus.Agreed, MediationStatus.Mediating, MediationStatus.Appointing, MediationStatus.Ended],
        [MediationStatus.Agreed] = [MediationStatus.Closed],
        [MediationStatus.Ended] = [MediationStatus.Closed],
    };

    private readonly List<MediationParty> _parties = [];
    private readonly List<MediationPaper> _papers = [];

    private MediationCase()
    {
    }

    /// <summary>Who asked: whose matter it is. Nobody yet, where an organ referred it and its first party has not come.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Opened when it is sent; null while it is a draft.</summary>
    public Guid? MatterId { get; private set; }

    /// <summary>Of the committee: where the parties live, or where it happened.</summary>
    public RegionCode Region { get; private set; }

    public Guid? CommitteeId { get; private set; }

    public MediationStatus Status { get; private set; }

    public MediationSource Source { get; private init; }

    /// <summary>Which court, police station or office referred it, and under what number; null where none did.</summary>
    public string? ReferredBy { get; private init; }

    public TimeKind Time { get; private init; }

    public DisputeType? Type { get; private set; }

    public string Story { get; private set; } = "";

    public string Wanted { get; private set; } = "";

    /// <summary>How much money it is about, in yuan.</summary>
    public decimal? Amount { get; private set; }

    public bool HasViolence { get; private set; }

    public bool HasMinor { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? RequestedAt { get; private set; }

    public IReadOnlyList<MediationParty> Parties => _parties;

    public IReadOnlyList<MediationPaper> Papers => _papers;

    public bool IsDraft => Status is MediationStatus.Draft;

    /// <summary>Whether nothing more happens between the parties.</summary>
    public bool IsOver => Status is MediationStatus.NotAccepted or MediationStatus.Withdrawn or MediationStatus.Agreed or MediationStatus.Ended or MediationStatus.Closed;

    /// <summary>Whether papers may still come.</summary>
    public bool TakesPapers => !IsOver && Status is not MediationStatus.Signing;

    public MediationParty Starter => _parties.Single(party => party.IsStarter);

    /// <summary>Those who agreed to mediate.</summary>
    public IEnumerable<MediationParty> TakingPart => _parties.Where(party => party.TakesPart);

    /// <summary>Somebody begins to ask for mediation. It keeps the id that the form made, so that a button pressed twice begins one.</summary>
    public static MediationCase Start(Guid id, Guid person, RegionCode region, DateTimeOffset now) => new()
    {
        Id = id,
        PersonId = person,
        Region = region,
        Source = MediationSource.Request,
        Time = TimeKind.BeforeFiling,
        Status = MediationStatus.Draft,
        StartedAt = now,
        ChangedAt = now,
    };

    /// <summary>A court, the police or another office refers a dispute, or the committee takes one up by itself (移送、主动调解).</summary>
    public static MediationCase Take(Guid id, RegionCode region, Referral referral, DateTimeOffset now) => new()
    {
        Id = id,
        Region = region,
        Source = referral.Source,
        ReferredBy = referral.By,
        Time = referral.Time,
        Status = MediationStatus.Draft,
        StartedAt = now,
        ChangedAt = now,
    };

    public bool Can(MediationStatus next) => Moves.Allows(Status, next);

    public MediationParty? PartyOf(Guid person) => _parties.Find(party => party.PersonId == person);

    public void Choose(RegionCode region, DateTimeOffset now)
    {
        MustBeDraft();
        (Region, ChangedAt) = (region, now);
    }

    public void Fill(RequestFacts facts, DateTimeOffset now)
    {
        MustBeDraft();
        (Type, Story, Wanted, Amount, HasViolence, HasMinor) = (facts.Type, facts.Story, facts.Wanted, facts.Amount, facts.HasViolence, facts.HasMinor);
        ChangedAt = now;
    }

    /// <summary>Who asks says who they are.</summary>
    public void NameStarter(PartyFacts facts, DateTimeOffset now)
    {
        MustBeDraft();
        if (_parties.Find(party => party.IsStarter) is { } known)
        {
            known.Correct(facts);
        }
        else
        {
            _parties.Insert(0, MediationParty.Of(Id, Side.Asking, facts, isStarter: true, PersonId));
        }

        ChangedAt = now;
    }

    /// <summary>Names one more party.</summary>
    /// <exception cref="BrokenRuleException">There are too many, or the phone is somebody's who was named already.</exception>
    public void AddParty(Side side, PartyFacts facts, DateTimeOffset now)
    {
        MustBeDraft();
        if (_parties.Count >= MostParties)
        {
            throw new BrokenRuleException("Mediation.TooManyParties", MostParties);
        }

        if (facts.Phone is { } phone && _parties.Exists(party => party.Phone == phone.Digits))
        {
            throw new BrokenRuleException("Mediation.SamePhone");
        }

        _parties.Add(MediationParty.Of(Id, side, facts, isStarter: false, null));
        ChangedAt = now;
    }

    public void DropParty(Guid party, DateTimeOffset now)
    {
        MustBeDraft();
        _parties.RemoveAll(one => one.Id == party && !one.IsStarter);
        ChangedAt = now;
    }

    /// <exception cref="BrokenRuleException">It has as many as it may have, or is over.</exception>
    public void AddPaper(Guid file, Guid by, DateTimeOffset now)
    {
        if (!TakesPapers || _papers.Count >= MostPapers)
        {
            throw new BrokenRuleException("Mediation.TooManyPapers", MostPapers);
        }

        _papers.Add(MediationPaper.Of(Id, file, by, now));
        ChangedAt = now;
    }

    public void DropPaper(Guid file, DateTimeOffset now)
    {
        MustBeDraft();
        _papers.RemoveAll(paper => paper.FileId == file);
        ChangedAt = now;
    }

    /// <summary>Whether everything is there that must be, to send it.</summary>
    public bool IsComplete => Type is not null && Story.Length > 0 && Wanted.Length > 0 && _parties.Exists(party => party.IsStarter) && _parties.Exists(party => party.Side is Side.Other);

    /// <summary>The request is sent (提交申请).</summary>
    public void Send(Matter matter, NextStep next, DateTimeOffset now)
    {
        if (!IsComplete)
        {
            throw new BrokenRuleException("Mediation.FillInFirst");
        }

        Move(MediationStatus.Requested, now);
        (MatterId, RequestedAt) = (matter.Id, now);
        Starter.Answer(PartyStatus.Agreed, now);
        foreach (var paper in _papers)
        {
            matter.Attach(paper.FileId, paper.AddedBy, now);
        }

        matter.Advance(next, EntryAuthor.Person, PersonId, "Mediation.DidRequest", null, now);
    }

    private void MustBeDraft()
    {
        if (!IsDraft)
        {
            throw new BrokenRuleException("Mediation.AlreadySent");
        }
    }

    private void Move(MediationStatus next, DateTimeOffset now)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("Mediation.CannotMove");
        }

        (Status, ChangedAt) = (next, now);
        Raise(new MediationMoved(Id, next, now));
    }
}
