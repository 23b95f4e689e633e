using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Objections;

/// <summary>
/// A person does not agree with a refusal or a termination (异议): the justice department decides in five days, and upholds it or orders that it be put right.
/// 《法律援助法》第四十九条. The law sets no limit to make one.
/// </summary>
public sealed class AidObjection : Entity, IRegional
{
    public const int LongestText = 3000;

    public static readonly StateTable<ObjectionStatus> Moves = new()
    {
        [ObjectionStatus.Filed] = [ObjectionStatus.Upheld, ObjectionStatus.Ordered],
    };

    private AidObjection()
    {
    }

    public Guid ApplicationId { get; private init; }

    /// <summary>The case, where its termination is meant; null for a refusal.</summary>
    public Guid? CaseId { get; private init; }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>Who refused or terminated.</summary>
    public Guid AgainstId { get; private init; }

    public ObjectionStatus Status { get; private set; }

    public DateTimeOffset FiledAt { get; private init; }

    public string Story { get; private set; } = "";

    public string? Decision { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Whether there is something to object to: once for each decision. What was upheld stands; what was put right may be decided, and objected to, anew.</summary>
    /// <param name="application">The application.</param>
    /// <param name="aid">What came of it; null before aid was given.</param>
    /// <param name="before">All objections to it so far.</param>
    public static bool MayBeFiled(AidApplication application, AidCase? aid, IEnumerable<AidObjection> before) =>
        DeciderIn(application, aid) is not null && before.All(one => one.Status is ObjectionStatus.Ordered);

    /// <summary>The person objects. It keeps the id that the form made, so that what is sent twice is one.</summary>
    /// <exception cref="BrokenRuleException">Nothing was refused or terminated, it was objected to before, or they did not say why.</exception>
    public static AidObjection File(
        Guid id, AidApplication application, AidCase? aid, IEnumerable<AidObjection> before, string story, Matter matter, NextStep next, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(story, "LegalAid.NeedsStory");
        if (!MayBeFiled(application, aid, before))
        {
            throw new BrokenRuleException("LegalAid.NothingToObject");
        }

        var objection = new AidObjection
        {
            Id = id,
            ApplicationId = application.Id,
            CaseId = application.Status is ApplicationStatus.Refused ? null : aid!.Id,
            MatterId = matter.Id,
            PersonId = application.PersonId,
            Region = application.Region,
            AgainstId = DeciderIn(application, aid)!.Value,
            Story = story,
            FiledAt = now,
            Status = ObjectionStatus.Filed,
        };
        matter.Advance(next, EntryAuthor.Person, application.PersonId, "LegalAid.DidObject", null, now);
        objection.Raise(new ObjectionMoved(id, now));
        return objection;
    }

    /// <summary>The decision stands (维持); review or a lawsuit is left to the person. 《法律援助法》第四十九条第三款.</summary>
    public void Uphold(Matter matter, Guid by, string decision, DateTimeOffset now)
    {
        Decide(by, ObjectionStatus.Upheld, decision, now);
        matter.Advance(NextStep.None("LegalAid.MaySue"), EntryAuthor.Staff, by, "LegalAid.DidUphold", null, now);
    }

    /// <summary>It must be put right (责令改正); whoever calls it moves what it is about.</summary>
    public void Order(Guid by, string decision, DateTimeOffset now) => Decide(by, ObjectionStatus.Ordered, decision, now);

    /// <summary>The person leaves (注销账户).</summary>
    public void Forget() => (Story, Decision) = ("", Decision is null ? null : "");

    /// <summary>Who refused, or terminated; null where nobody did. That an organ took its notice back before anybody was appointed is no decision of the centre.</summary>
    private static Guid? DeciderIn(AidApplication application, AidCase? aid) => application.Status switch
    {
        ApplicationStatus.Refused => application.DecidedBy,
        ApplicationStatus.NoticeWithdrawn => null,
        _ => aid is { Status: AidCaseStatus.Terminated } ? aid.TerminatedBy : null,
    };

    private void Decide(Guid by, ObjectionStatus status, string decision, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(decision, "LegalAid.NeedsDecision");
        if (by == AgainstId || by == PersonId)
        {
            throw new BrokenRuleException("LegalAid.IsOwn");
        }

        if (!Moves.Allows(Status, status))
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        (Status, Decision, DecidedBy, DecidedAt) = (status, decision, by, now);
        Raise(new ObjectionMoved(Id, now));
    }
}
