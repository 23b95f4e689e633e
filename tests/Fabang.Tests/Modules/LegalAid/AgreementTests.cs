using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Tests.Support;
using SkiaSharp;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The agency agreement: issued, read, and signed by both sides, here or on paper.</summary>
public class AgreementTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Both_sides_sign_the_words_that_were_issued()
    {
        var (person, id, desk) = await AcceptedAsync();
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync($"/my/legal-aid/{id}/agreement")).StatusCode);
        var due = (await app.AidAsync(id)).Matter.NextDueAt;

        Assert.Equal(HttpStatusCode.Conflict, (await IssueAsync(desk, id, "")).StatusCode);
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await IssueAsync(desk, id, "Special")).Place());
        var issued = await app.AidAsync(id);
        Assert.Equal((NextActor.Person, "LegalAid.SignAgreement", due, AidSteps.Agree), (issued.Matter.NextActor, issued.Matter.NextWhat, issued.Matter.NextDueAt, AidPeople.StepOf(issued.Matter)!));
        Assert.Contains(issued.Letters, letter => letter.Kind is LetterKind.Agreement);

        Assert.Contains("该您了", (await mine.ReadPageAsync($"/my/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var page = (await mine.ReadPageAsync($"/my/legal-aid/{id}/agreement")).QuerySelector("main")!;
        Assert.Contains("不向甲方收取代理费", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("提起反诉或者上诉", page.TextContent, StringComparison.Ordinal);
        var hash = page.Typed("Hash")!;
        Assert.Equal(issued.Agreement!.DocumentHash, hash);
        Assert.Equal(HttpStatusCode.Conflict, (await AskAsync(mine, id, hash, "赵大山")).StatusCode);
        var code = (await AskAsync(mine, id, hash)).Place();
        Assert.Equal($"/my/legal-aid/{id}", (await mine.SendAsync(code, ("Typed", await app.CodeAsync(PhoneCodePurpose.SignPaper)), ("Drawn", Drawing()))).Place());

        var half = await app.AidAsync(id);
        Assert.Equal((AidPeople.Name, AgreementWay.PhoneCode, hash), half.Agreement!.PersonSignature is { } signed ? (signed.Name, signed.Way, signed.DocumentHash) : default);
        Assert.Equal(half.Agreement.PersonSignature!.DrawnFileId, Assert.Single(half.CaseFiles, kept => kept.File.Kind is CaseFileKind.Signature).Stored.Id);
        Assert.Equal((AidCaseStatus.Accepted, NextActor.Lawyer, due), (half.Case!.Status, half.Matter.NextActor, half.Matter.NextDueAt));

        Assert.Equal(HttpStatusCode.Conflict, (await CountersignAsync(desk, id, hash, "李红")).StatusCode);
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await CountersignAsync(desk, id, hash)).Place());
        var whole = await app.AidAsync(id);
        Assert.Equal((AidCaseStatus.Handling, new DateOnly(2026, 3, 2), true), (whole.Case!.Status, whole.Case.AgreedOn, whole.Agreement!.IsSigned));
        Assert.Equal(AidSteps.Report, AidPeople.StepOf(whole.Matter));
        Assert.Contains("已签", (await mine.ReadPageAsync($"/my/legal-aid/{id}/agreement")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_issued_anew_must_be_read_anew()
    {
        var (person, id, desk) = await AcceptedAsync();
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        await IssueAsync(desk, id, "General");
        var old = (await app.AidAsync(id)).Agreement!.DocumentHash;
        await IssueAsync(desk, id, "Special");

        var now = (await app.AidAsync(id)).Agreement!.DocumentHash;
        Assert.NotEqual(old, now);
        Assert.Contains("刚刚换过", (await (await AskAsync(mine, id, old)).ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await CountersignAsync(desk, id, old)).StatusCode);

        // The lawyer may sign first; nothing is in force then, and what one has signed is not signed twice.
        await CountersignAsync(desk, id, now);
        Assert.Equal(HttpStatusCode.Conflict, (await CountersignAsync(desk, id, now)).StatusCode);
        Assert.Equal(AidCaseStatus.Accepted, (await app.AidAsync(id)).Case!.Status);
        await mine.SendAsync((await AskAsync(mine, id, now)).Place(), ("Typed", await app.CodeAsync(PhoneCodePurpose.SignPaper)));
        Assert.Equal(AidCaseStatus.Handling, (await app.AidAsync(id)).Case!.Status);
    }

    [Fact]
    public async Task A_wrong_code_or_a_picture_that_is_none_signs_nothing()
    {
        var (person, id, desk) = await AcceptedAsync();
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        await IssueAsync(desk, id, "General");
        var code = (await AskAsync(mine, id, (await app.AidAsync(id)).Agreement!.DocumentHash)).Place();
        var right = await app.CodeAsync(PhoneCodePurpose.SignPaper);

        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync(code, ("Typed", right == "000000" ? "000001" : "000000"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync(code, ("Typed", right), ("Drawn", "data:image/png;base64,AAAA"))).StatusCode);

        Assert.Null((await app.AidAsync(id)).Agreement!.PersonSignature);
    }

    [Fact]
    public async Task Signed_on_paper_it_goes_into_the_file_as_a_photograph()
    {
        var (_, id, desk) = await AcceptedAsync();
        using var form = new MultipartFormDataContent { { new StringContent("2026-03-02"), "AgreedOn" }, { new ByteArrayContent("扫描件"u8.ToArray()), "Photos", "协议.txt" } };

        Assert.Equal($"/desk/legal-aid/cases/{id}", (await desk.PostAsync($"/desk/legal-aid/cases/{id}?handler=Agree", form)).Place());

        var view = await app.AidAsync(id);
        Assert.Equal((AidCaseStatus.Handling, CaseFileKind.Agreement), (view.Case!.Status, Assert.Single(view.CaseFiles).File.Kind));
    }

    [Fact]
    public async Task Another_lawyer_needs_an_agreement_of_their_own()
    {
        var (_, id, desk) = await AcceptedAsync();
        using var officer = await app.OfficerAsync();
        await IssueAsync(desk, id, "General");

        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/assign?handler=Change", ("Reason", "生病"))).Place());

        Assert.Null((await app.AidAsync(id)).Agreement);
    }

    [Fact]
    public async Task Before_a_lawyer_has_taken_it_there_is_nothing_to_agree_on()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var (lawyer, desk) = await app.AidLawyerAsync();
        var id = await app.CaseAsync(person, lawyer, AidCaseStatus.Offered);

        Assert.Equal(HttpStatusCode.Conflict, (await IssueAsync(desk, id, "General")).StatusCode);
        Assert.DoesNotContain((await app.AidAsync(id)).Letters, letter => letter.Kind is LetterKind.Agreement);
    }

    private async Task<(Guid Person, Guid Id, HttpClient Desk)> AcceptedAsync()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var (lawyer, desk) = await app.AidLawyerAsync();
        return (person, await app.CaseAsync(person, lawyer, AidCaseStatus.Accepted), desk);
    }

    private static Task<HttpResponseMessage> IssueAsync(HttpClient desk, Guid id, string powers) => desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=IssueAgreement", ("Powers", powers));

    private static Task<HttpResponseMessage> CountersignAsync(HttpClient desk, Guid id, string hash, string name = "王明") =>
        desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=SignAgreement", ("SignedName", name), ("Hash", hash));

    private static Task<HttpResponseMessage> AskAsync(HttpClient mine, Guid id, string hash, string name = AidPeople.Name) =>
        mine.SendAsync($"/my/legal-aid/{id}/agreement", ("Name", name), ("Agree", "true"), ("Hash", hash));

    internal static string Drawing()
    {
        using var bitmap = new SKBitmap(64, 24);
        using var made = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return $"data:image/png;base64,{Convert.ToBase64String(made.ToArray())}";
    }
}
