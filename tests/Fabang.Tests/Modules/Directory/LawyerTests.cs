using Fabang.Kernel;
using Fabang.Modules.Directory;
using Fabang.Modules.Directory.Find;

namespace Fabang.Tests.Modules.Directory;

public class LawyerTests
{
    private readonly LawFirm _firm = Given.Firm();

    [Fact]
    public void Every_state_can_be_reached_from_the_draft() =>
        Assert.Equal(Enum.GetValues<ProfileStatus>().ToHashSet(), Lawyer.Moves.ReachableFrom(ProfileStatus.Draft));

    [Fact]
    public void A_licence_of_a_year_to_come_is_none() =>
        Assert.Equal("Directory.BadLicence", Broken(() =>
            Lawyer.Enter("王明", new LicenceNumber($"13301{Given.Now.Year + 1}10123456"), _firm, new DateOnly(2015, 3, 2), Given.Now)));

    [Fact]
    public void A_profile_goes_to_the_public_only_after_approval()
    {
        var lawyer = Given.Submitted(_firm);
        Assert.False(lawyer.IsPublic);

        lawyer.Publish(Given.Rules, Given.Now);

        Assert.Equal(Given.Profile.Cleaned(), lawyer.Public);
        Assert.Equal([typeof(ProfileSubmitted), typeof(ProfilePublished)], lawyer.TakeEvents().Select(happened => happened.GetType()));
    }

    [Fact]
    public void A_change_leaves_the_old_profile_public_until_it_is_approved()
    {
        var lawyer = Given.Published(_firm);
        lawyer.Change(Given.Profile with { Introduction = "新的介绍。" }, Given.Rules);
        lawyer.Submit(Given.Rules, Given.Now);

        Assert.Equal(Given.Profile.Introduction, lawyer.Public!.Introduction);
        lawyer.Return("请写清楚。", Given.Now);
        Assert.Equal(Given.Profile.Introduction, lawyer.Public!.Introduction);

        lawyer.Submit(Given.Rules, Given.Now);
        lawyer.Publish(Given.Rules, Given.Now);
        Assert.Equal("新的介绍。", lawyer.Public!.Introduction);
        Assert.Null(lawyer.ReturnReason);
    }

    [Fact]
    public void Saving_without_a_change_leaves_it_published()
    {
        var lawyer = Given.Published(_firm);
        lawyer.Change(Given.Profile, Given.Rules);
        Assert.Equal(ProfileStatus.Published, lawyer.Status);
    }

    [Fact]
    public void What_waits_cannot_be_changed_but_can_be_taken_back()
    {
        var lawyer = Given.Submitted(_firm);
        Assert.Equal("Directory.WaitsForApproval", Broken(() => lawyer.Change(Given.Profile, Given.Rules)));

        lawyer.TakeBack();
        lawyer.Change(Given.Profile, Given.Rules);
        Assert.Equal(ProfileStatus.Draft, lawyer.Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n")]
    [InlineData("\u0007")]
    public void Returning_without_a_reason_says_so_and_changes_nothing(string? reason)
    {
        var lawyer = Given.Submitted(_firm);
        Assert.Equal("Directory.NeedsReason", Broken(() => lawyer.Return(reason, Given.Now)));
        Assert.Equal(ProfileStatus.Submitted, lawyer.Status);
    }

    [Fact]
    public void Who_is_taken_off_is_public_no_more()
    {
        var lawyer = Given.Published(_firm);
        lawyer.TakeOff("执业证已注销。", Given.Now);

        Assert.False(lawyer.IsPublic);
        Assert.Equal((ProfileStatus.Returned, "执业证已注销。", " "), (lawyer.Status, lawyer.ReturnReason, lawyer.Terms));
        Assert.Equal("Directory.NotPublic", Broken(() => lawyer.TakeOff("再来一次", Given.Now)));
    }

    [Fact]
    public void Moves_that_the_table_lacks_are_refused()
    {
        Assert.Equal("Directory.CannotMove", Broken(() => Ready().Publish(Given.Rules, Given.Now)));
        Assert.Equal("Directory.CannotMove", Broken(() => Ready().Return("原因", Given.Now)));
        Assert.Equal("Directory.CannotMove", Broken(() => Ready().TakeBack()));
        Assert.Equal("Directory.CannotMove", Broken(() => Given.Published(_firm).Submit(Given.Rules, Given.Now)));
    }

    [Fact]
    public void A_draft_may_have_gaps_a_submission_may_not()
    {
        var lawyer = Given.Lawyer(_firm);
        lawyer.Change(LawyerProfile.Empty, Given.Rules);

        Assert.Equal("Directory.NeedsSpecialty", Broken(() => lawyer.Submit(Given.Rules, Given.Now)));
    }

    [Fact]
    public void The_aggregate_itself_refuses_a_forbidden_claim() =>
        Assert.Equal("Directory.ForbiddenClaim", Broken(() => Given.Lawyer(_firm).Change(Given.Profile with { Introduction = "胜诉率 99%" }, Given.Rules)));

    [Fact]
    public void Every_problem_of_a_profile_is_named_at_its_field()
    {
        var profile = new LawyerProfile(["labour", "magic"], [], "not a phone", "no mail", new string('路', 121), new string('字', 501), false);

        Assert.Equal(
            ["Specialties UnknownChoice", "Languages NeedsLanguage", "Phone BadPhone", "Email BadEmail", "Address TooLong", "Introduction TooLong"],
            Given.Rules.Check(profile, complete: true).Select(problem => $"{problem.Field} {problem.Code["Directory.".Length..]}"));
    }

    [Theory]
    [InlineData("0571-87654321")]
    [InlineData("+86 571 8765 4321")]
    [InlineData("(010) 65206000 转 801")]
    public void Office_telephones_pass(string phone) => Assert.Empty(Given.Rules.Check(Given.Profile with { Phone = phone }, complete: true));

    [Fact]
    public void What_cannot_be_seen_is_not_stored()
    {
        var lawyer = Given.Lawyer(_firm, "王\u202E明\u0000\u200B");
        lawyer.Change(Given.Profile with { Introduction = "上一行\r\n下一行\u0008\u202E 😀" }, Given.Rules);

        Assert.Equal("王明", lawyer.Name);
        Assert.Equal("上一行\n下一行 😀", lawyer.Draft.Introduction);
    }

    [Theory]
    [InlineData("2015-03-02", "2026-03-02", 11)]
    [InlineData("2015-03-03", "2026-03-02", 10)]
    [InlineData("2024-02-29", "2026-02-28", 2)]
    [InlineData("2026-03-02", "2026-03-02", 0)]
    public void Years_in_practice_are_full_years(string first, string today, int years) =>
        Assert.Equal(years, Lawyer.YearsBetween(DateOnly.Parse(first, null), DateOnly.Parse(today, null)));

    [Theory]
    [InlineData("2026-03-03")]
    [InlineData("1949-10-01")]
    public void A_first_day_that_cannot_be_is_refused(string day) =>
        Assert.Equal("Directory.BadFirstDay", Broken(() => Lawyer.Enter("王明", Given.Licence(), _firm, DateOnly.Parse(day, null), Given.Now)));

    [Fact]
    public void The_order_of_a_day_is_another_the_next_day_and_leaves_nobody_out()
    {
        var today = LawyerSearch.FactorOf(new DateOnly(2026, 3, 2));
        var tomorrow = LawyerSearch.FactorOf(new DateOnly(2026, 3, 3));

        Assert.NotEqual(today, tomorrow);
        Assert.Equal(Lawyer.Places - 1, Enumerable.Range(1, Lawyer.Places - 1).Select(place => place * today % Lawyer.Places).Distinct().Count());
    }

    private Lawyer Ready()
    {
        var lawyer = Given.Lawyer(_firm);
        lawyer.Change(Given.Profile, Given.Rules);
        return lawyer;
    }

    private static string Broken(Action act) => Assert.Throws<BrokenRuleException>(act).Code;
}
