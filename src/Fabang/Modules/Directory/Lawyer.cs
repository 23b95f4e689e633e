using System.Security.Cryptography;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Directory;

/// <summary>
/// A lawyer (律师) in the directory: the facts of the register, which administrators keep, and the own profile, of which the
/// public reads the approved copy while a change waits for approval.
/// </summary>
public sealed class Lawyer : Entity, IRegional
{
    public const int LongestName = 40;

    public const int LongestReason = 300;

    /// <summary>A prime; each lawyer has a fixed place below it, and each day another order of the places.</summary>
    public const int Places = 9973;

    public static readonly StateTable<ProfileStatus> Moves = new()
    {
        [ProfileStatus.Draft] = [ProfileStatus.Submitted, ProfileStatus.Returned],
        [ProfileStatus.Submitted] = [ProfileStatus.Published, ProfileStatus.Returned, ProfileStatus.Draft],
        [ProfileStatus.Returned] = [ProfileStatus.Submitted],
        [ProfileStatus.Published] = [ProfileStatus.Draft, ProfileStatus.Returned],
    };

    private Lawyer()
    {
    }

    public string Name { get; private set; } = "";

    public LicenceNumber Licence { get; private set; }

    /// <summary>《律师法》第十条: a lawyer practises in one firm.</summary>
    public Guid FirmId { get; private set; }

    /// <summary>That of the firm. 《律师法》第十条 sets no limit of region to the practice itself.</summary>
    public RegionCode Region { get; private set; }

    /// <summary>首次执业日期, from which the years in practice count.</summary>
    public DateOnly FirstLicensedOn { get; private set; }

    /// <summary>What the register says of sanctions: the licence may be suspended or gone.</summary>
    public LicenceFacts LicenceFacts
    {
        get => new(PenalisedOn, SuspendedUntil, LicenceEndedOn);
        private set => (PenalisedOn, SuspendedUntil, LicenceEndedOn) = value;
    }

    public DateOnly? PenalisedOn { get; private set; }

    public DateOnly? SuspendedUntil { get; private set; }

    public DateOnly? LicenceEndedOn { get; private set; }

    /// <summary>The account with which the lawyer signs in; null for one who only stands in the directory.</summary>
    public Guid? AccountId { get; private set; }

    public ProfileStatus Status { get; private set; }

    /// <summary>What the lawyer is writing, or has submitted.</summary>
    public LawyerProfile Draft { get; private set; } = LawyerProfile.Empty;

    /// <summary>What the public reads; null while there is nothing.</summary>
    public LawyerProfile? Public { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>The choices of the public profile, to search by: " specialty:labour language:wu ".</summary>
    public string Terms { get; private set; } = " ";

    /// <summary>From 1 to <see cref="Places"/> − 1, by lot: the order of the public list is made of it, and of nothing else.</summary>
    public int Place { get; private init; }

    public static Lawyer Enter(string name, LicenceNumber licence, LawFirm firm, DateOnly firstLicensedOn, DateTimeOffset now)
    {
        var lawyer = new Lawyer { Status = ProfileStatus.Draft, Place = RandomNumberGenerator.GetInt32(1, Places) };
        lawyer.Correct(name, licence, firm, firstLicensedOn, now);
        return lawyer;
    }

    public static string SpecialtyTerm(string code) => $" specialty:{code} ";

    public static string LanguageTerm(string code) => $" language:{code} ";

    public bool Can(ProfileStatus next) => Moves.Allows(Status, next);

    public bool IsPublic => Public is not null;

    /// <summary>While it waits for approval it stays as it was submitted.</summary>
    public bool CanChange => Status is not ProfileStatus.Submitted;

    /// <summary>执业年限: full years since the first licence.</summary>
    public int YearsInPractice(DateOnly today) => YearsBetween(FirstLicensedOn, today);

    public static int YearsBetween(DateOnly first, DateOnly today) =>
        Math.Max(0, today.Year - first.Year - (today < first.AddYears(today.Year - first.Year) ? 1 : 0));

    /// <summary>Brings the facts up to what the register says; the public sees them at once.</summary>
    public void Correct(string name, LicenceNumber licence, LawFirm firm, DateOnly firstLicensedOn, DateTimeOffset now)
    {
        var clean = PlainText.Line(name);
        if (clean.Length is 0 or > LongestName)
        {
            throw new BrokenRuleException("Directory.NeedsName");
        }

        if (firstLicensedOn > now.DayInChina() || firstLicensedOn.Year < 1979)
        {
            throw new BrokenRuleException("Directory.BadFirstDay");
        }

        if (licence.Year > now.DayInChina().Year)
        {
            throw new BrokenRuleException("Directory.BadLicence", licence.Value);
        }

        (Name, Licence, FirmId, Region, FirstLicensedOn) = (clean, licence, firm.Id, firm.Region, firstLicensedOn);
    }

    /// <summary>Brings up to the register what it says of sanctions (处罚、停止执业、注销).</summary>
    public void Note(LicenceFacts facts) => LicenceFacts = facts;

    /// <summary>The firm has moved to another region.</summary>
    public void MoveWith(LawFirm firm) => Region = firm.Region;

    /// <exception cref="BrokenRuleException">It has changed since the page was shown: nobody decides on what they have not read.</exception>
    public void MustBe(int seenVersion)
    {
        if (Version != seenVersion)
        {
            throw new BrokenRuleException("Directory.ChangedSince");
        }
    }

    /// <summary>Lets the lawyer keep the profile with this account; null takes that away.</summary>
    public void Link(Guid? account) => AccountId = account;

    /// <summary>Saves what is written so far; the public copy stays.</summary>
    public void Change(LawyerProfile profile, ProfileRules rules)
    {
        if (!CanChange)
        {
            throw new BrokenRuleException("Directory.WaitsForApproval");
        }

        var clean = profile.Cleaned();
        rules.Ensure(clean, complete: false);
        if (Status is ProfileStatus.Published && clean != Draft)
        {
            Move(ProfileStatus.Draft);
        }

        Draft = clean;
    }

    /// <summary>提交审核</summary>
    public void Submit(ProfileRules rules, DateTimeOffset now)
    {
        rules.Ensure(Draft, complete: true);
        Move(ProfileStatus.Submitted);
        SubmittedAt = now;
        ReturnReason = null;
        Raise(new ProfileSubmitted(Id, now));
    }

    /// <summary>撤回: takes a submitted profile back to write on.</summary>
    public void TakeBack()
    {
        Move(ProfileStatus.Draft, only: Status is ProfileStatus.Submitted);
        SubmittedAt = null;
    }

    /// <summary>审核通过: the public reads it from now on.</summary>
    public void Publish(ProfileRules rules, DateTimeOffset now)
    {
        rules.Ensure(Draft, complete: true);
        Move(ProfileStatus.Published);
        Public = Draft;
        PublishedAt = now;
        ReturnReason = null;
        Terms = string.Concat(Draft.Specialties.Select(SpecialtyTerm).Concat(Draft.Languages.Select(LanguageTerm)));
        Raise(new ProfilePublished(Id, now));
    }

    /// <summary>退回: the lawyer reads why; what was public before stays public.</summary>
    public void Return(string? reason, DateTimeOffset now)
    {
        var clean = Needed(reason);
        Move(ProfileStatus.Returned, only: Status is ProfileStatus.Submitted);
        ReturnReason = clean;
        Raise(new ProfileReturned(Id, now));
    }

    /// <summary>撤下: no longer on the public list, such as after a licence was taken away (《律师法》第四十九条).</summary>
    public void TakeOff(string? reason, DateTimeOffset now)
    {
        var clean = Needed(reason);
        if (!IsPublic)
        {
            throw new BrokenRuleException("Directory.NotPublic");
        }

        if (Status is not ProfileStatus.Returned)
        {
            Move(ProfileStatus.Returned);
        }

        (Public, PublishedAt, Terms, ReturnReason) = (null, null, " ", clean);
        Raise(new LawyerTakenOff(Id, now));
    }

    private static string Needed(string? reason)
    {
        var clean = PlainText.Lines(reason);
        return clean.Length is 0 or > LongestReason ? throw new BrokenRuleException("Directory.NeedsReason", LongestReason) : clean;
    }

    private void Move(ProfileStatus next, bool only = true)
    {
        if (!only || !Can(next))
        {
            throw new BrokenRuleException("Directory.CannotMove", Status, next);
        }

        Status = next;
    }
}
