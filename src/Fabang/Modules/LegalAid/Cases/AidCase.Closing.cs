using System.Text.Json;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.Matters;

namespace Fabang.Modules.LegalAid.Cases;

/// <content>How it ends: the file, its check, the subsidy, or before its time.</content>
public sealed partial class AidCase
{
    public const int LongestText = 3000;

    /// <summary>Best rating that a person, and highest score that a reviewer gives.</summary>
    public const int BestRating = 5;

    public const int BestScore = 100;

    public AidResult? Result { get; private set; }

    /// <summary>The report as it is kept.</summary>
    public string? ReportKept { get; private set; }

    public CaseReport? Report
    {
        get => ReportKept is null ? null : JsonSerializer.Deserialize<CaseReport>(ReportKept);
        private set => ReportKept = value is null ? null : JsonSerializer.Serialize(value);
    }

    public DateTimeOffset? HandedInAt { get; private set; }

    /// <summary>Why the file went back to the lawyer.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Of the check of the file by the centre (卷宗检查), 0 to <see cref="BestScore"/>. Colleagues who had nothing to do with it score it besides: <see cref="PeerReviews.PeerReview"/>.</summary>
    public int? Score { get; private set; }

    /// <summary>Who checked the file and closed it.</summary>
    public Guid? ClosedBy { get; private set; }

    /// <summary>Why it was closed although something was missing; null where nothing was.</summary>
    public string? MissingReason { get; private set; }

    /// <summary>Yuan, by the region's table when it was closed. 《法律援助法》第五十二条.</summary>
    public decimal? Subsidy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The file of payments that it stands in; null while it stands in none.</summary>
    public Guid? BatchId { get; private set; }

    public TerminationGround? Ground { get; private set; }

    public string? TerminationReasons { get; private set; }

    public Guid? TerminatedBy { get; private set; }

    /// <summary>From 1 to <see cref="BestRating"/>.</summary>
    public int? Rating { get; private set; }

    public string? RatingComment { get; private set; }

    /// <summary>The procedure has ended (办结): the file is handed in within thirty days.</summary>
    public void End(Matter matter, Guid lawyer, AidResult result, NextStep next, DateTimeOffset now)
    {
        MustBeWith(lawyer);
        Move(AidCaseStatus.Ended);
        (Result, EndedAt) = (result, now);
        matter.Advance(next, EntryAuthor.Staff, lawyer, "LegalAid.DidEnd", null, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>The lawyer hands in the file with the report (交卷).</summary>
    /// <exception cref="BrokenRuleException">They do not declare that nothing was taken from the person.</exception>
    public void HandIn(Matter matter, Guid lawyer, CaseReport report, NextStep next, DateTimeOffset now)
    {
        MustBeWith(lawyer);
        BrokenRuleException.ThrowIfBlank(report.Summary, "LegalAid.NeedsSummary");
        if (!report.TookNothing)
        {
            throw new BrokenRuleException("LegalAid.NeedsDeclaration");
        }

        Move(AidCaseStatus.HandedIn);
        (Report, Result, HandedInAt, ReturnReason) = (report, report.Result, now, null);
        matter.Advance(next, EntryAuthor.Staff, lawyer, "LegalAid.DidHandIn", null, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>Something is missing in the file (退回补正).</summary>
    public void Return(Matter matter, Guid officer, string reason, NextStep next, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        BrokenRuleException.ThrowIfBlank(reason, "LegalAid.NeedsReason");
        Move(AidCaseStatus.Ended);
        ReturnReason = reason;
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidReturn", null, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>The file is in order (审核通过、结案), scored by somebody who did not carry the case, and the subsidy is fixed.</summary>
    /// <exception cref="BrokenRuleException">Something that must be in it is missing, and nobody says why.</exception>
    public void Close(Matter matter, Guid officer, CheckedFile file, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        if (officer == LawyerId)
        {
            throw new BrokenRuleException("LegalAid.IsOwn");
        }

        if (file.Score is < 0 or > BestScore)
        {
            throw new BrokenRuleException("LegalAid.BadScore", BestScore);
        }

        if (file.Missing.Count > 0)
        {
            BrokenRuleException.ThrowIfBlank(file.Reason, "LegalAid.NeedsMissingReason");
        }

        Move(AidCaseStatus.Closed);
        (Score, Subsidy, ClosedBy, ClosedAt) = (file.Score, file.Subsidy, officer, now);
        MissingReason = file.Missing.Count > 0 ? file.Reason!.Trim() : null;
        matter.Advance(NextStep.None("LegalAid.Done"), EntryAuthor.Staff, officer, "LegalAid.DidClose", null, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>It stands in a file of payments; once.</summary>
    public void PayWith(Guid batch)
    {
        if (Status is not AidCaseStatus.Closed || BatchId is not null)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        BatchId = batch;
    }

    /// <summary>Aid ends before its time (终止), in writing and with reasons; the person may object. 《法律援助法》第四十八条、第四十九条.</summary>
    public void Terminate(Matter matter, Guid officer, TerminationGround ground, string reasons, DateTimeOffset now)
    {
        Stop(officer, ground, reasons, now);
        matter.Advance(NextStep.None("LegalAid.MayObject"), EntryAuthor.Staff, officer, "LegalAid.DidTerminate", null, now);
    }

    /// <summary>The organ has taken back the notice that it rests on (撤回通知). Where somebody was appointed aid has ended before its time, and may be objected to. 《法律援助法》第四十八条.</summary>
    public void EndWithNotice(Matter matter, Guid officer, string organ, NoticeWithdrawal what, DateTimeOffset now)
    {
        Stop(officer, what.Ground, what.RecordOf(organ), now);
        matter.Advance(NextStep.None(WasAssigned ? "LegalAid.MayObject" : "LegalAid.NoticeOver"), EntryAuthor.Staff, officer, "LegalAid.DidTakeBack", organ, now);
    }

    /// <summary>The justice department has ordered that aid goes on (责令改正): somebody is appointed anew.</summary>
    public void Resume(Matter matter, Guid by, NextStep next, DateTimeOffset now)
    {
        Move(AidCaseStatus.ToAssign);
        (Ground, TerminationReasons, TerminatedBy, LawyerId, ToAssignSince) = (null, null, null, null, now);
        matter.Advance(next, EntryAuthor.Staff, by, "LegalAid.DidOrder", null, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }

    /// <summary>The person says how it was (受援人评价), once, when the case is done.</summary>
    public void Rate(Matter matter, int rating, string? comment, DateTimeOffset now)
    {
        if (EndedAt is null || rating is < 1 or > BestRating)
        {
            throw new BrokenRuleException("LegalAid.BadRating");
        }

        if (Rating is not null)
        {
            throw new BrokenRuleException("LegalAid.AlreadyRated");
        }

        (Rating, RatingComment) = (rating, string.IsNullOrWhiteSpace(comment) ? null : comment);
        matter.Record(EntryAuthor.Person, PersonId, "LegalAid.DidRate", null, now);
    }

    /// <summary>The person leaves (注销账户): the figures stay, no word does.</summary>
    public void Forget()
    {
        _entries.ForEach(entry => entry.Forget());
        Report = Report is { } report ? report with { Summary = "" } : null;
        RatingComment = RatingComment is null ? null : "";
        TerminationReasons = TerminationReasons is null ? null : "";
        MissingReason = MissingReason is null ? null : "";
        // Their content goes with the papers of the matter.
        _files.Clear();
    }

    private void Stop(Guid officer, TerminationGround ground, string reasons, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        BrokenRuleException.ThrowIfBlank(reasons, "LegalAid.NeedsReasons");
        Move(AidCaseStatus.Terminated);
        (Ground, TerminationReasons, TerminatedBy) = (ground, reasons, officer);
        _appointments.Find(one => one.EndedAt is null)?.End(reasons, now);
        Raise(new AidCaseMoved(Id, Status, now));
    }
}
