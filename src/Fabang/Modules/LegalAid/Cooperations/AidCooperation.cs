using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Cooperations;

/// <summary>
/// A centre asks another to check facts in its region (异地协作查证). 《办理法律援助案件程序规定》. The other centre reads who it is about and what is asked, and nothing else of the application.
/// </summary>
public sealed class AidCooperation : Entity, IRegional
{
    public const int LongestText = 2000;

    /// <summary>Longest time that may be given, in days.</summary>
    public const int MostDays = 30;

    private AidCooperation()
    {
    }

    public Guid ApplicationId { get; private init; }

    public Guid MatterId { get; private init; }

    /// <summary>Form 07 (协作函).</summary>
    public Guid LetterId { get; private init; }

    /// <summary>Who asks.</summary>
    public RegionCode AskingRegion { get; private init; }

    /// <summary>Who is asked.</summary>
    public RegionCode Region { get; private init; }

    public Guid AskedBy { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Whom it is about.</summary>
    public string PersonName { get; private set; } = "";

    public string What { get; private set; } = "";

    /// <summary>The day by whose end an answer is wished for.</summary>
    public DateOnly Until { get; private init; }

    public string? Answer { get; private set; }

    public Guid? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When it is late: the end of the day.</summary>
    public DateTimeOffset DueAt => Until.AddDays(1).At(TimeOnly.MinValue);

    public bool IsLate(DateTimeOffset now) => AnsweredAt is null && DueAt < now;

    /// <summary>That something may be asked: while it is examined, of another centre, with a day that can be kept.</summary>
    /// <exception cref="BrokenRuleException">One of these is not so.</exception>
    public static void MustBeAskable(AidApplication application, RegionCode asked, string what, DateOnly? until, DateOnly today)
    {
        if (application.IsDraft || !application.TakesPapers)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        if (asked == application.Region)
        {
            throw new BrokenRuleException("LegalAid.IsThereAlready");
        }

        BrokenRuleException.ThrowIfBlank(what, "LegalAid.NeedsWhatToCheck");
        if (until is not { } day || day <= today || day > today.AddDays(MostDays))
        {
            throw new BrokenRuleException("LegalAid.BadCheckDay", MostDays);
        }
    }

    public static AidCooperation Ask(Guid id, AidApplication application, Guid officer, RegionCode asked, string what, DateOnly until, Guid letter, DateTimeOffset now)
    {
        MustBeAskable(application, asked, what, until, now.DayInChina());
        var cooperation = new AidCooperation
        {
            Id = id,
            ApplicationId = application.Id,
            MatterId = application.MatterId!.Value,
            LetterId = letter,
            AskingRegion = application.Region,
            Region = asked,
            AskedBy = officer,
            AskedAt = now,
            PersonName = application.PersonName!,
            What = what,
            Until = until,
        };
        cooperation.Raise(new CooperationMoved(id, now));
        return cooperation;
    }

    /// <summary>The other centre says what it found, once.</summary>
    public void Reply(Guid officer, string answer, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(answer, "LegalAid.NeedsFinding");
        if (AnsweredAt is not null)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        (Answer, AnsweredBy, AnsweredAt) = (answer, officer, now);
        Raise(new CooperationMoved(Id, now));
    }

    /// <summary>The person leaves (注销账户).</summary>
    public void Forget() => (PersonName, What, Answer) = ("", "", Answer is null ? null : "");
}
