using System.Text.Json;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Applications;

/// <summary>
/// An application for legal aid (法律援助申请), from the first word to the decision. 《法律援助法》第三十八条至第四十四条.
/// Everything the person states is sealed; what the figures need stands beside it.
/// </summary>
public sealed partial class AidApplication : Entity, IRegional
{
    public const int MostPapers = 40;

    public const int LongestText = 3000;

    public static readonly StateTable<ApplicationStatus> Moves = new()
    {
        [ApplicationStatus.Draft] = [ApplicationStatus.Received, ApplicationStatus.Notified],
        [ApplicationStatus.Received] =
        [
            ApplicationStatus.Supplementing, ApplicationStatus.Emergency, ApplicationStatus.Granted, ApplicationStatus.Refused, ApplicationStatus.Withdrawn,
        ],
        [ApplicationStatus.Supplementing] =
        [
            ApplicationStatus.Received, ApplicationStatus.Emergency, ApplicationStatus.DeemedWithdrawn, ApplicationStatus.Withdrawn,
        ],
        [ApplicationStatus.Emergency] = [ApplicationStatus.Granted, ApplicationStatus.Refused],
        [ApplicationStatus.Refused] = [ApplicationStatus.Received],
        [ApplicationStatus.Notified] = [ApplicationStatus.NoticeWithdrawn],
    };

    private readonly List<AidPaper> _papers = [];

    private AidApplication()
    {
    }

    /// <summary>Whose matter it is, and who is told: the account.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>Who fills it in for them under a mandate; null where they do it themselves.</summary>
    public Guid? HelperId { get; private init; }

    /// <summary>Opened when it is sent; null while it is a draft.</summary>
    public Guid? MatterId { get; private set; }

    /// <summary>Of the centre. 《法律援助法》第三十八条: where the matter is handled, or arose.</summary>
    public RegionCode Region { get; private set; }

    public ApplicationStatus Status { get; private set; }

    /// <summary>Id of the matter that aid is asked for, for the figures.</summary>
    public string? MatterCode { get; private set; }

    /// <summary>Id of the group, for the figures.</summary>
    public string? GroupCode { get; private set; }

    /// <summary>What the rules said when it was sent, and which version of them.</summary>
    public AidChance? Chance { get; private set; }

    public string? ChanceReason { get; private set; }

    public string? RulesVersion { get; private set; }

    /// <summary>Sealed and findable, so that a second application for the same thing is seen.</summary>
    public string? IdNumber { get; private set; }

    /// <summary>The sheet as it is kept.</summary>
    public string SheetKept { get; private set; } = "";

    public ApplicationSheet Sheet
    {
        get => JsonSerializer.Deserialize<ApplicationSheet>(SheetKept)!;
        private set => SheetKept = JsonSerializer.Serialize(value);
    }

    /// <summary>The code that was sent last to sign the commitment: no other signs it.</summary>
    public Guid? CommitmentCodeId { get; private set; }

    /// <summary>Of the sheet for which it was sent.</summary>
    public string? CommitmentHash { get; private set; }

    /// <summary>The signature as it is kept; null before it was signed.</summary>
    public string? SignatureKept { get; private set; }

    public Signature? Signature
    {
        get => SignatureKept is null ? null : JsonSerializer.Deserialize<Signature>(SignatureKept);
        private set => SignatureKept = value is null ? null : JsonSerializer.Serialize(value);
    }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? ReceivedAt { get; private set; }

    public IReadOnlyList<AidPaper> Papers => _papers;

    public bool IsDraft => Status is ApplicationStatus.Draft;

    /// <summary>Whether papers may still come.</summary>
    public bool TakesPapers => Status is ApplicationStatus.Draft or ApplicationStatus.Received or ApplicationStatus.Supplementing or ApplicationStatus.Emergency;

    /// <summary>Somebody begins to fill it in. It keeps the id that the form made, so that a button pressed twice begins one.</summary>
    public static AidApplication Start(Guid id, Guid personId, Guid? helperId, RegionCode region, DateTimeOffset now) => new()
    {
        Id = id,
        PersonId = personId,
        HelperId = helperId,
        Region = region,
        Sheet = ApplicationSheet.Empty,
        StartedAt = now,
        ChangedAt = now,
        Status = ApplicationStatus.Draft,
    };

    public bool Can(ApplicationStatus next) => Moves.Allows(Status, next);

    public void Choose(RegionCode region, DateTimeOffset now)
    {
        MustBeDraft();
        (Region, ChangedAt) = (region, now);
    }

    public void Fill(Applicant applicant, DateTimeOffset now)
    {
        Write(Sheet with { Applicant = applicant }, now);
        IdNumber = applicant.IdNumber;
    }

    public void Fill(CaseFacts facts, DateTimeOffset now)
    {
        Write(Sheet with { Case = facts }, now);
        MatterCode = facts.Matter;
    }

    public void Fill(MeansFacts means, DateTimeOffset now)
    {
        Write(Sheet with { Means = means }, now);
        GroupCode = means.Group;
    }

    /// <returns>False where the same content is there as the same kind: pressed twice.</returns>
    /// <exception cref="BrokenRuleException">It has as many as it may have, or is decided.</exception>
    public bool AddPaper(StoredFile file, PaperKind kind, Guid by, DateTimeOffset now)
    {
        if (_papers.Exists(one => one.Kind == kind && one.Sha256 == file.Sha256))
        {
            return false;
        }

        if (!TakesPapers || _papers.Count >= MostPapers)
        {
            throw new BrokenRuleException("LegalAid.TooManyPapers", MostPapers);
        }

        _papers.Add(AidPaper.Of(Id, file, kind, by, now));
        ChangedAt = now;
        return true;
    }

    /// <summary>Takes a paper back, before it is sent.</summary>
    public void DropPaper(Guid file, DateTimeOffset now)
    {
        MustBeDraft();
        _papers.RemoveAll(paper => paper.FileId == file);
        ChangedAt = now;
    }

    /// <summary>This code was sent to sign the commitment for the sheet as it is now.</summary>
    public void AwaitCode(Guid code) => (CommitmentCodeId, CommitmentHash) = (code, Sheet.Hash());

    /// <exception cref="BrokenRuleException">The code was sent for something else, or the sheet has changed since.</exception>
    public void MustAwait(Guid code)
    {
        if (CommitmentCodeId != code || CommitmentHash != Sheet.Hash())
        {
            throw new BrokenRuleException("Accounts.CodeExpired");
        }
    }

    /// <summary>Signs the commitment (签署个人诚信承诺书). What is changed after that must be signed again.</summary>
    /// <exception cref="BrokenRuleException">Something is not filled in, or the name is another.</exception>
    public void Sign(string name, SignatureWay way, bool readAloud, DateTimeOffset now)
    {
        MustBeReadyToSign(name);
        Signature = new(name.Trim(), way, now, Sheet.Hash(), readAloud);
        ChangedAt = now;
    }

    /// <exception cref="BrokenRuleException">Something is not filled in, or the name is another.</exception>
    public void MustBeReadyToSign(string name)
    {
        MustBeDraft();
        if (Missing.Where(section => section is not ApplicationSection.Commitment).Cast<ApplicationSection?>().FirstOrDefault() is { } lacking)
        {
            throw new BrokenRuleException("LegalAid.FillInFirst", lacking);
        }

        if (name.Trim() != Sheet.Applicant!.Signatory)
        {
            throw new BrokenRuleException("LegalAid.SignatureNotYours");
        }
    }

    /// <summary>What is still to be done before it can be sent. Papers may follow: the centre asks for what it needs, once.</summary>
    public IEnumerable<ApplicationSection> Missing
    {
        get
        {
            var sheet = Sheet;
            var signed = Signature is { } signature && signature.SheetHash == sheet.Hash();
            return new (ApplicationSection Section, bool Done)[]
            {
                (ApplicationSection.Person, sheet.Applicant is not null),
                (ApplicationSection.Case, sheet.Case is not null),
                (ApplicationSection.Means, sheet.Means is not null),
                (ApplicationSection.Commitment, signed),
            }.Where(part => !part.Done).Select(part => part.Section);
        }
    }

    /// <summary>The application is sent and received (提交): the seven days begin.</summary>
    public void Send(Matter matter, AidFinding finding, NextStep next, DateTimeOffset now)
    {
        if (Missing.Any())
        {
            throw new BrokenRuleException("LegalAid.FillInFirst", Missing.First());
        }

        Move(ApplicationStatus.Received);
        (MatterId, ReceivedAt, ClockFrom, ChangedAt) = (matter.Id, now, now, now);
        (Chance, ChanceReason, RulesVersion) = (finding.Chance, finding.Reason, finding.Version);
        foreach (var paper in _papers)
        {
            matter.Attach(paper.FileId, paper.AddedBy, now);
        }

        matter.Advance(next, EntryAuthor.Person, HelperId ?? PersonId, "LegalAid.DidApply", null, now);
        Raise(new ApplicationMoved(Id, Status, now));
    }

    private void Write(ApplicationSheet sheet, DateTimeOffset now)
    {
        MustBeDraft();
        (Sheet, ChangedAt) = (sheet, now);
    }

    private void MustBeDraft()
    {
        if (!IsDraft)
        {
            throw new BrokenRuleException("LegalAid.AlreadySent");
        }
    }

    private void Move(ApplicationStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        Status = next;
    }
}
