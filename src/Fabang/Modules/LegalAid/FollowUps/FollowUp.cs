using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>
/// A recipient is called back after their case was closed (回访): whether they are satisfied, and whether anything was asked of them. 《法律援助法》第五十九条: call-backs are one of the ways in which
/// quality is watched. It ends when they were reached, or after as many tries as the region asks for. Never by the lawyer who carried the case.
/// </summary>
public sealed class FollowUp : Entity, IRegional
{
    public const int LongestText = 1000;

    public static readonly StateTable<FollowUpStatus> Moves = new()
    {
        [FollowUpStatus.Open] = [FollowUpStatus.Reached, FollowUpStatus.Unreached],
    };

    private readonly List<FollowUpTry> _tries = [];

    private FollowUp()
    {
    }

    public Guid CaseId { get; private init; }

    public Guid ApplicationId { get; private init; }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>Who carried the case.</summary>
    public Guid? LawyerId { get; private init; }

    public RegionCode Region { get; private init; }

    public FollowUpStatus Status { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Until when it is done.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public Guid? HandledBy { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>From 1 to <see cref="AidCase.BestRating"/>.</summary>
    public int? Satisfaction { get; private set; }

    public bool? WasAskedForMoney { get; private set; }

    public string? Money { get; private set; }

    public string? Wishes { get; private set; }

    /// <summary>The complaint that came of it; null where none did.</summary>
    public Guid? RequestId { get; private set; }

    public IReadOnlyList<FollowUpTry> Tries => _tries;

    /// <exception cref="BrokenRuleException">The case is not closed.</exception>
    public static FollowUp Open(AidCase about, DateTimeOffset due, DateTimeOffset now) => new()
    {
        CaseId = about.Status is AidCaseStatus.Closed ? about.Id : throw new BrokenRuleException("LegalAid.CannotMove"),
        ApplicationId = about.ApplicationId,
        MatterId = about.MatterId,
        PersonId = about.PersonId,
        LawyerId = about.LawyerId,
        Region = about.Region,
        Status = FollowUpStatus.Open,
        OpenedAt = now,
        DueAt = due,
    };

    public bool Can(FollowUpStatus next) => Moves.Allows(Status, next);

    public bool IsLate(DateTimeOffset now) => Status is FollowUpStatus.Open && DueAt < now;

    /// <summary>Nobody was reached this time. The id comes from the form, so that what is sent twice is one.</summary>
    public void Try(Guid by, Guid tryId, string note, DateTimeOffset now)
    {
        MustNotBeInvolved(by);
        BrokenRuleException.ThrowIfBlank(note, "LegalAid.FollowUpNeedsNote");
        if (Status is not FollowUpStatus.Open)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        if (_tries.TrueForAll(one => one.Id != tryId))
        {
            _tries.Add(FollowUpTry.Of(tryId, Id, by, note, now));
        }
    }

    /// <summary>They were reached, and said how it was.</summary>
    /// <param name="matter">Its matter.</param>
    /// <param name="by">Who called.</param>
    /// <param name="answer">What they said.</param>
    /// <param name="complaint">The complaint that is made of it, where something was asked of them; null elsewhere.</param>
    /// <param name="now">The moment.</param>
    public void Reach(Matter matter, Guid by, FollowUpAnswer answer, Guid? complaint, DateTimeOffset now)
    {
        MustNotBeInvolved(by);
        MustBeWhole(answer);
        Move(FollowUpStatus.Reached);
        (Satisfaction, WasAskedForMoney, Money, Wishes) = (answer.Satisfaction, answer.WasAskedForMoney, answer.Money, answer.Wishes);
        (HandledBy, DoneAt, RequestId) = (by, now, complaint);
        matter.Record(EntryAuthor.Staff, by, "LegalAid.DidFollowUp", null, now);
    }

    /// <summary>Nobody could be reached, after as many tries as the region asks for (联系不上).</summary>
    public void GiveUp(Matter matter, Guid by, int tries, DateTimeOffset now)
    {
        MustNotBeInvolved(by);
        if (_tries.Count < tries)
        {
            throw new BrokenRuleException("LegalAid.FollowUpTryAgain", tries, _tries.Count);
        }

        Move(FollowUpStatus.Unreached);
        (HandledBy, DoneAt) = (by, now);
        matter.Record(EntryAuthor.Staff, by, "LegalAid.DidNotReach", null, now);
    }

    /// <summary>The person leaves (注销账户): the figures stay, no word does.</summary>
    public void Forget()
    {
        (Money, Wishes) = (Money is null ? null : "", Wishes is null ? null : "");
        _tries.ForEach(one => one.Forget());
    }

    /// <exception cref="BrokenRuleException">An answer is missing.</exception>
    public static void MustBeWhole(FollowUpAnswer answer)
    {
        if (answer.Satisfaction is < 1 or > AidCase.BestRating)
        {
            throw new BrokenRuleException("LegalAid.ChooseSatisfaction");
        }

        if (answer.WasAskedForMoney)
        {
            BrokenRuleException.ThrowIfBlank(answer.Money, "LegalAid.NeedsMoney");
        }
    }

    private void MustNotBeInvolved(Guid by)
    {
        if (by == PersonId || by == LawyerId)
        {
            throw new BrokenRuleException("LegalAid.IsOwn");
        }
    }

    private void Move(FollowUpStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        Status = next;
    }
}
