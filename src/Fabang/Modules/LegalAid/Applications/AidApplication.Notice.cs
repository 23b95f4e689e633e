using System.Text.Json;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.Matters;

namespace Fabang.Modules.LegalAid.Applications;

/// <content>The other way in: an organ has notified the centre (通知辩护、通知代理). Nobody applied, nothing is decided, and all that follows is the same.</content>
public sealed partial class AidApplication
{
    /// <summary>The matter of the rules for it, for the figures.</summary>
    public const string NotifiedMatter = "suspect-grave";

    /// <summary>The notice as it is kept; null for what somebody applied for.</summary>
    public string? NoticeKept { get; private set; }

    public OrganNotice? Notice
    {
        get => string.IsNullOrEmpty(NoticeKept) ? null : JsonSerializer.Deserialize<OrganNotice>(NoticeKept);
        private set => NoticeKept = value is null ? null : JsonSerializer.Serialize(value);
    }

    /// <summary>The number on the organ's paper, sealed and findable.</summary>
    public string? NoticeNumber { get; private set; }

    /// <summary>Id of the ground, for the figures.</summary>
    public string? NoticeGround { get; private init; }

    /// <summary>Whether an organ notified the centre, rather than somebody applied.</summary>
    public bool IsNotified => NoticeGround is not null;

    /// <summary>Whom aid is for, whichever way it came; null once they have left.</summary>
    public string? PersonName => Notice?.Accused.Name ?? Sheet.Applicant?.Name;

    /// <summary>Where they, or who stands for them, are reached.</summary>
    public string? Phone => Notice is { } notice ? notice.Accused.Phone : Sheet.Applicant?.Phone;

    /// <summary>The court, procuratorate, police or commission that handles it.</summary>
    public string? Organ => Notice?.Organ ?? Sheet.Case?.Organ;

    /// <summary>How far the matter has come.</summary>
    public CaseStage? Stage => Notice?.Stage ?? Sheet.Case?.Stage;

    /// <summary>Against whom it is, as it was named.</summary>
    public string? OtherNames => Notice is { } notice ? notice.Others : Sheet.Case?.OtherSide.Names;

    /// <summary>A notice is registered (登记通知): the three days to appoint somebody have begun when it reached the centre.</summary>
    public static AidApplication Notify(Guid id, Matter matter, OrganNotice notice, Guid officer, NextStep next, DateTimeOffset now)
    {
        var application = new AidApplication
        {
            Id = id,
            PersonId = matter.PersonId,
            Region = matter.Region,
            Sheet = ApplicationSheet.Empty,
            Notice = notice,
            NoticeNumber = Sought(notice.Number),
            NoticeGround = notice.Ground,
            MatterCode = NotifiedMatter,
            MatterId = matter.Id,
            StartedAt = now,
            ChangedAt = now,
            ReceivedAt = notice.ReachedAt,
            Status = ApplicationStatus.Draft,
        };
        application.Move(ApplicationStatus.Notified);
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidNotify", notice.Organ, now);
        application.Raise(new ApplicationMoved(id, application.Status, now));
        return application;
    }

    /// <summary>The organ takes its notice back (撤回通知). Where nobody was appointed yet the notice is over; aid that had begun ends with the case.</summary>
    /// <returns>False where this letter was registered before: sent twice.</returns>
    /// <exception cref="BrokenRuleException">The case was brought to its end, or the days do not follow one another.</exception>
    public bool TakeBack(AidCase aid, NoticeWithdrawal what, DateTimeOffset now)
    {
        if (Notice is not { } notice)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        if (aid.Status is AidCaseStatus.Terminated && notice.Withdrawal == what)
        {
            return false;
        }

        if (!aid.Can(AidCaseStatus.Terminated))
        {
            throw new BrokenRuleException("LegalAid.NoticeStands");
        }

        what.MustFollow(notice, now.DayInChina());
        if (!aid.WasAssigned)
        {
            Move(ApplicationStatus.NoticeWithdrawn);
            Raise(new ApplicationMoved(Id, Status, now));
        }

        (Notice, ChangedAt) = (notice with { Withdrawal = what }, now);
        return true;
    }

    /// <summary>A number as it is sought: in one form, without blanks.</summary>
    public static string Sought(string number) => string.Concat(number.Where(sign => !char.IsWhiteSpace(sign))).ToUpperInvariant();

    /// <summary>未成年人: by the notice, or by the day of birth.</summary>
    public bool IsOfMinor(DateOnly today) => Notice is { } notice ? notice.Ground == "minor" || notice.Accused.IsMinor(today) : Sheet.Applicant!.IsMinor(today);
}
