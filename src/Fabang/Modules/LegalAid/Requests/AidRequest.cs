using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Requests;

/// <summary>
/// The person asks the centre for another lawyer, complains, or wants to know how things stand (要求), and is answered. 《法律援助法》第四十六条、第五十五条. The case goes on meanwhile, so it has a clock of its own.
/// </summary>
public sealed class AidRequest : Entity, IRegional
{
    public const int LongestText = 2000;

    private AidRequest()
    {
    }

    public Guid CaseId { get; private init; }

    public Guid MatterId { get; private init; }

    public Guid PersonId { get; private init; }

    public RegionCode Region { get; private init; }

    public AidRequestKind Kind { get; private init; }

    public string Story { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Until when it is answered.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public string? Answer { get; private set; }

    public Guid? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsLate(DateTimeOffset now) => AnsweredAt is null && DueAt < now;

    public static AidRequest Make(Guid id, AidCase about, AidRequestKind kind, string story, DateTimeOffset due, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(story, "LegalAid.NeedsStory");
        var request = new AidRequest
        {
            Id = id,
            CaseId = about.Id,
            MatterId = about.MatterId,
            PersonId = about.PersonId,
            Region = about.Region,
            Kind = kind,
            Story = story,
            DueAt = due,
            MadeAt = now,
        };
        request.Raise(new AidRequestMoved(id, now));
        return request;
    }

    /// <summary>The centre answers, once.</summary>
    public void Reply(Guid officer, string answer, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(answer, "LegalAid.NeedsAnswer");
        if (AnsweredAt is not null)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        (Answer, AnsweredBy, AnsweredAt) = (answer, officer, now);
        Raise(new AidRequestMoved(Id, now));
    }

    /// <summary>The person leaves (注销账户).</summary>
    public void Forget() => (Story, Answer) = ("", Answer is null ? null : "");
}
