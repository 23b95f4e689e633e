using Fabang.Kernel;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Tests.Modules.Messaging;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The rules of the application, the case and the objection, without a database.</summary>
public class AidApplicationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Guid Person = Guid.CreateVersion7();

    private static readonly Guid Officer = Guid.CreateVersion7();

    private static readonly AidLawyer Lawyer = new(Guid.CreateVersion7(), "王明", null);

    [Fact]
    public void Every_status_can_be_reached_and_the_readme_draws_what_the_program_obeys()
    {
        Assert.Equal(Enum.GetValues<ApplicationStatus>(), AidApplication.Moves.ReachableFrom(ApplicationStatus.Draft).Order());
        Assert.Equal(Enum.GetValues<AidCaseStatus>(), AidCase.Moves.ReachableFrom(AidCaseStatus.ToAssign).Order());
        Assert.Equal(Enum.GetValues<ObjectionStatus>(), AidObjection.Moves.ReachableFrom(ObjectionStatus.Filed).Order());
        var drawn = ReadMe.Of("LegalAid");
        Assert.Contains(AidApplication.Moves.ToMermaid(), drawn, StringComparison.Ordinal);
        Assert.Contains(AidCase.Moves.ToMermaid(), drawn, StringComparison.Ordinal);
        Assert.Contains(AidObjection.Moves.ToMermaid(), drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_changed_after_signing_must_be_signed_again()
    {
        var draft = AidPeople.Filled(Person, Now);
        Assert.Empty(draft.Missing);

        draft.Fill(AidPeople.Means with { Income = 100 }, Now);

        Assert.Equal([ApplicationSection.Commitment], draft.Missing);
    }

    [Theory]
    [InlineData("赵小妹")]
    [InlineData("")]
    public void Nobody_signs_by_another_name(string name) =>
        Assert.Equal("LegalAid.SignatureNotYours", Broken(() => AidPeople.Filled(Person, Now).Sign(name, SignatureWay.PhoneCode, false, Now)));

    [Fact]
    public void A_code_signs_the_sheet_for_which_it_was_sent_and_no_other()
    {
        var (one, other, code) = (AidPeople.Filled(Person, Now), AidPeople.Filled(Person, Now), Guid.CreateVersion7());
        one.AwaitCode(code);
        one.MustAwait(code);
        Assert.Equal("Accounts.CodeExpired", Broken(() => other.MustAwait(code)));
        Assert.Equal("Accounts.CodeExpired", Broken(() => one.MustAwait(Guid.CreateVersion7())));
        one.Fill(AidPeople.Applicant with { Address = "文三路 10 号" }, Now);

        Assert.Equal("Accounts.CodeExpired", Broken(() => one.MustAwait(code)));
    }

    [Fact]
    public void For_somebody_in_custody_the_family_signs()
    {
        var draft = AidPeople.Filled(Person, Now);
        draft.Fill(AidPeople.Applicant with { Agent = new Agent(AgentGround.Detained, "赵大山", "父亲", "13800138001", "某看守所") }, Now);

        Assert.Equal("LegalAid.SignatureNotYours", Broken(() => draft.Sign(AidPeople.Name, SignatureWay.PhoneCode, false, Now)));
        draft.Sign("赵大山", SignatureWay.AtCounter, true, Now);

        Assert.Empty(draft.Missing);
    }

    [Fact]
    public void Papers_are_asked_for_once_and_nothing_lapses_before_its_time()
    {
        var (application, matter) = AidPeople.Sent(Person, Now);
        application.AskPapers(matter, Officer, "身份证", AidPeople.At(AidSteps.Supplement, Now), Now);

        Assert.Equal("LegalAid.NotYetOver", Broken(() => application.DeemWithdrawn(matter, Now.AddDays(10))));
        application.Supply(matter, null, AidPeople.At(AidSteps.Decide, application.ResumesFrom(Now.AddDays(3))), Now.AddDays(3));

        Assert.Equal(Now.AddDays(3), application.ClockFrom);
        Assert.Equal("LegalAid.AskedOnce", Broken(() => application.AskPapers(matter, Officer, "户口本", AidPeople.At(AidSteps.Supplement, Now), Now)));
    }

    [Fact]
    public void Nobody_decides_on_themselves()
    {
        var (application, matter) = AidPeople.Sent(Person, Now);

        Assert.Equal("LegalAid.IsOwn", Broken(() => application.Grant(matter, Person, "符合条件", null, Now)));
        application.Refuse(matter, Officer, RefusalGround.Means, "收入高", Now);
        var objection = AidObjection.File(Guid.CreateVersion7(), application, null, [], "不服", matter, AidPeople.At(AidSteps.Review, Now), Now);
        Assert.Equal("LegalAid.IsOwn", Broken(() => objection.Uphold(matter, Officer, "维持", Now)));
    }

    [Fact]
    public void A_decision_is_objected_to_once_and_what_is_decided_anew_once_more()
    {
        var (application, matter) = AidPeople.Sent(Person, Now);
        Assert.Equal("LegalAid.NothingToObject", Broken(() => File([])));
        application.Refuse(matter, Officer, RefusalGround.Means, "收入高", Now);

        var first = File([]);
        Assert.Equal("LegalAid.NothingToObject", Broken(() => File([first])));
        first.Order(Guid.CreateVersion7(), "重新审查", Now);
        application.Reopen(matter, Guid.CreateVersion7(), AidPeople.At(AidSteps.FollowOrder, Now), Now);
        Assert.Equal("LegalAid.NothingToObject", Broken(() => File([first])));
        application.Refuse(matter, Officer, RefusalGround.Means, "收入仍高", Now);
        var second = File([first]);
        second.Uphold(matter, Guid.CreateVersion7(), "维持", Now);

        Assert.False(AidObjection.MayBeFiled(application, null, [first, second]));

        AidObjection File(IEnumerable<AidObjection> before) =>
            AidObjection.File(Guid.CreateVersion7(), application, null, before, "不服", matter, AidPeople.At(AidSteps.Review, Now), Now);
    }

    [Fact]
    public void A_lawyer_who_does_not_have_it_can_do_nothing_with_it()
    {
        var (application, matter) = AidPeople.Sent(Person, Now);
        application.Grant(matter, Officer, "符合条件", AidPeople.At(AidSteps.Assign, Now), Now);
        var aid = AidCase.Open(application, AidForm.Litigation, false, Now);
        aid.Appoint(matter, Officer, Lawyer, null, AidPeople.At(AidSteps.Accept, Now, Lawyer.Id), Now);
        var other = Lawyer with { Id = Guid.CreateVersion7() };
        var next = AidPeople.At(AidSteps.Report, Now);

        Assert.Equal("LegalAid.NotYours", Broken(() => aid.Accept(matter, other, next, Now)));
        Assert.Equal("LegalAid.NotYours", Broken(() => aid.Decline(matter, other, "忙", next, Now)));
        Assert.Equal("LegalAid.NotYours", Broken(() => aid.End(matter, other.Id, AidResult.Won, next, Now)));
        aid.Decline(matter, Lawyer, "开庭冲突", AidPeople.At(AidSteps.Assign, Now), Now);
        Assert.Equal("LegalAid.NotYours", Broken(() => aid.Accept(matter, Lawyer, next, Now)));
        Assert.Equal(("开庭冲突", Now), (aid.Appointments[0].EndReason, aid.Appointments[0].EndedAt));
    }

    [Fact]
    public void The_file_needs_the_declaration_and_the_score_another_pair_of_eyes()
    {
        var (aid, matter) = Handling();
        aid.End(matter, Lawyer.Id, AidResult.Won, AidPeople.At(AidSteps.HandIn, Now), Now);
        var report = new CaseReport(AidResult.Won, "赢了", null, TookNothing: false);

        Assert.Equal("LegalAid.NeedsDeclaration", Broken(() => aid.HandIn(matter, Lawyer.Id, report, AidPeople.At(AidSteps.Check, Now), Now)));
        aid.HandIn(matter, Lawyer.Id, report with { TookNothing = true }, AidPeople.At(AidSteps.Check, Now), Now);

        Assert.Equal("LegalAid.IsOwn", Broken(() => aid.Close(matter, Lawyer.Id, CheckedFile.Whole(100, 2000), Now)));
        Assert.Equal("LegalAid.BadScore", Broken(() => aid.Close(matter, Officer, CheckedFile.Whole(101, 2000), Now)));
        aid.Close(matter, Officer, CheckedFile.Whole(90, 2000), Now);
        aid.PayWith(Guid.CreateVersion7());
        Assert.Equal("LegalAid.CannotMove", Broken(() => aid.PayWith(Guid.CreateVersion7())));
    }

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-03")]
    public void The_agreement_lies_between_the_grant_and_today(string day)
    {
        var (application, matter) = AidPeople.Sent(Person, Now);
        application.Grant(matter, Officer, "符合条件", AidPeople.At(AidSteps.Assign, Now), Now);
        var aid = AidCase.Open(application, AidForm.Litigation, false, Now);
        aid.Appoint(matter, Officer, Lawyer, null, AidPeople.At(AidSteps.Accept, Now), Now);
        aid.Accept(matter, Lawyer, AidPeople.At(AidSteps.Agree, Now), Now);

        Assert.Equal("LegalAid.BadAgreementDay", Broken(() => aid.Agree(matter, Lawyer.Id, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), AidPeople.At(AidSteps.Report, Now), Now)));
    }

    [Fact]
    public void Only_a_report_starts_the_clock_of_reports_anew()
    {
        var (aid, matter) = Handling();
        var due = matter.NextDueAt;

        aid.Record(matter, Lawyer.Id, Guid.CreateVersion7(), new CaseWork(CaseEntryKind.Meeting, Now, "见面", 30, 0), AidPeople.At(AidSteps.Report, Now.AddDays(5)), Now.AddDays(5));
        Assert.Equal(due, matter.NextDueAt);
        aid.Record(matter, Lawyer.Id, Guid.CreateVersion7(), new CaseWork(CaseEntryKind.Report, Now, "已立案", 10, 0), AidPeople.At(AidSteps.Report, Now.AddDays(5)), Now.AddDays(5));
        Assert.Equal(due!.Value.AddDays(5), matter.NextDueAt);
    }

    private static (AidCase Case, Matter Matter) Handling()
    {
        var (application, matter) = AidPeople.Sent(Person, Now);
        application.Grant(matter, Officer, "符合条件", AidPeople.At(AidSteps.Assign, Now), Now);
        var aid = AidCase.Open(application, AidForm.Litigation, false, Now);
        aid.Appoint(matter, Officer, Lawyer, null, AidPeople.At(AidSteps.Accept, Now, Lawyer.Id), Now);
        aid.Accept(matter, Lawyer, AidPeople.At(AidSteps.Agree, Now, Lawyer.Id), Now);
        aid.Agree(matter, Lawyer.Id, new DateOnly(2026, 3, 2), AidPeople.At(AidSteps.Report, Now, Lawyer.Id), Now);
        return (aid, matter);
    }

    private static string Broken(Action act) => Assert.Throws<BrokenRuleException>(act).Code;
}
