using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>A language, or sign language, that the recipient asked for decides who may be appointed.</summary>
public class LanguageTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Who_needs_sign_language_gets_a_lawyer_who_signs_and_an_interpreter_where_there_is_none()
    {
        using var officer = await app.OfficerAsync();
        var (speaking, _) = await app.AidLawyerAsync("王明");
        var deaf = await ToAssignAsync("sign");
        var page = (await officer.ReadPageAsync($"/desk/legal-aid/{deaf}/assign")).QuerySelector("main")!;
        Assert.Contains("没有空着的律师会说手语", page.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"input[name=Lawyer][value='{speaking}']"));

        var signing = await app.StaffAsync("李红", AidPeople.Here, Role.Lawyer);
        var profile = Directory.Given.Profile with { Languages = ["putonghua", "sign"] };
        await app.SavedAsync(firm => Directory.Given.Published(firm, profile, "李红"), AidPeople.Here, signing);

        page = (await officer.ReadPageAsync($"/desk/legal-aid/{deaf}/assign")).QuerySelector("main")!;
        Assert.Equal([signing.ToString()], page.QuerySelectorAll("input[name=Lawyer]").Select(choice => choice.GetAttribute("value")));
        Assert.Contains("会手语", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("不说需要的语言", page.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await officer.ReadPageAsync($"/desk/legal-aid/{await ToAssignAsync(null)}/assign")).QuerySelectorAll("input[name=Lawyer]").Length);
    }

    [Fact]
    public async Task What_the_notice_of_an_organ_says_in_words_ranks_just_so()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        using var officer = await alone.OfficerAsync();
        await alone.DefenderAsync("王明", 2015, "criminal");
        async Task<string> CandidatesAsync(string language) =>
            (await officer.ReadPageAsync($"/desk/legal-aid/{await officer.NotifiedAsync(("Language", language))}/assign")).QuerySelector("main")!.TextContent;

        Assert.Contains("没有空着的律师会说手语", await CandidatesAsync("聋哑人，用手语"), StringComparison.Ordinal);
        Assert.Contains("没有空着的律师会说西南官话", await CandidatesAsync("只会四川话"), StringComparison.Ordinal);
        Assert.Contains("会吴语", await CandidatesAsync("只会上海话"), StringComparison.Ordinal);
        Assert.DoesNotContain("没有空着的律师会说", await CandidatesAsync("普通话"), StringComparison.Ordinal);
        Assert.DoesNotContain("没有空着的律师会说", await CandidatesAsync("世界语"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_is_one_of_the_list_and_none_leaves_what_was_signed_as_it_was()
    {
        var draft = AidPeople.Filled(Guid.CreateVersion7(), app.Clock.GetUtcNow());
        Assert.DoesNotContain("Language", draft.SheetKept, StringComparison.Ordinal);

        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        var id = (await app.SaveAsync(AidPeople.Filled(person, app.Clock.GetUtcNow()))).Id;
        var known = AidPeople.Applicant;
        async Task<string> FillAsync(string language) => (await mine.SendAsync(
            $"/legal-aid/apply/{id}/person", ("ForWhom", "Self"), ("Name", known.Name), ("IdNumber", known.IdNumber), ("Phone", known.Phone), ("Address", known.Address), ("Language", language))).Place();

        Assert.StartsWith("nowhere (409)", await FillAsync("klingon"), StringComparison.Ordinal);
        Assert.Equal($"/legal-aid/apply/{id}", await FillAsync("sign"));
        Assert.Equal("sign", (await app.ReadAsync(async db => (await db.Set<AidApplication>().FindAsync(id))!)).Sheet.Applicant!.Language);
        Assert.NotNull((await mine.ReadPageAsync($"/legal-aid/apply/{id}/person")).QuerySelector("select[name=Language] option[value=sign][selected]"));
        await FillAsync("putonghua");
        Assert.Null((await app.ReadAsync(async db => (await db.Set<AidApplication>().FindAsync(id))!)).Sheet.Applicant!.Language);
    }

    private async Task<Guid> ToAssignAsync(string? language)
    {
        var (person, now) = (await app.CitizenAsync(AidPeople.Phone()), app.Clock.GetUtcNow());
        var (application, matter) = AidPeople.Sent(person, now, applicant: AidPeople.Applicant with { Language = language });
        application.Grant(matter, Guid.CreateVersion7(), "符合条件", AidPeople.At(AidSteps.Assign, now), now);
        await app.SaveAsync(matter);
        await app.SaveAsync(application);
        await app.SaveAsync(AidCase.Open(application, AidForm.Litigation, false, now));
        return application.Id;
    }
}
