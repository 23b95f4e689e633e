using System.Net;
using System.Text.Json;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Programs read the agreement with the lawyer's firm, and sign it.</summary>
public class AgreementApiTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_program_signs_what_it_showed_and_the_lawyer_brings_it_into_effect()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = await ApiProgram.OfAsync(app, person);
        var (id, desk) = await AcceptedAsync(person);
        await mine.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, At(id));
        Assert.False((await mine.GetAsync($"/my/legal-aid/{id}")).GetProperty("may").GetProperty("signAgreement").GetBoolean());

        await IssueAsync(desk, id, "Special");
        await mine.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{At(id)}/paper");
        await app.DeliverAsync();
        Assert.True((await mine.GetAsync($"/my/legal-aid/{id}")).GetProperty("may").GetProperty("signAgreement").GetBoolean());
        using var paper = await mine.SendAsync(HttpMethod.Get, $"{At(id)}/paper");
        Assert.Equal((HttpStatusCode.OK, "PK"), (paper.StatusCode, (await paper.Content.ReadAsStringAsync())[..2]));
        var shown = await mine.GetAsync(At(id));
        var view = await app.AidAsync(id);
        Assert.Equal(("ForSigning", view.Agreement!.DocumentHash, "委托代理协议"), (Status(shown), Hash(shown), shown.GetProperty("title").GetString()));
        Assert.Equal(view.Letters.Single(letter => letter.Id == view.Agreement.LetterId).Number, shown.GetProperty("number").GetString());
        Assert.Contains("提起反诉或者上诉", shown.GetProperty("lines").GetRawText(), StringComparison.Ordinal);

        Assert.True(Errors(await mine.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, $"{At(id)}/signature-code", new { name = AidPeople.Name, hash = "0123" })).TryGetProperty("hash", out _));
        Assert.True(Errors(await mine.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, $"{At(id)}/signature-code", new { name = "赵大山", hash = Hash(shown) })).TryGetProperty("name", out _));
        var code = await AskAsync(mine, id);
        Assert.Equal(JsonValueKind.Null, (await mine.GetAsync(At(id))).GetProperty("person").ValueKind);
        Assert.True(Errors(await RefusedAsync(mine, id, code, drawn: "data:image/png;base64,AAAA")).TryGetProperty("drawn", out _));
        for (var sent = 0; sent < 2; sent++)
        {
            var signed = await SignAsync(mine, id, code, AgreementTests.Drawing());
            Assert.Equal((AidPeople.Name, "PhoneCode", "ForSigning"), (signed.GetProperty("person").GetProperty("name").GetString(), signed.GetProperty("person").GetProperty("way").GetString(), Status(signed)));
            Assert.Equal(JsonValueKind.Null, signed.GetProperty("lawyer").ValueKind);
        }

        var half = await app.AidAsync(id);
        Assert.Single(half.Matter.Entries, entry => entry.What is "LegalAid.DidSignAgreement");
        Assert.Equal(half.Agreement!.PersonSignature!.DrawnFileId, Assert.Single(half.CaseFiles).Stored.Id);
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=SignAgreement", ("SignedName", "王明"), ("Hash", Hash(shown)))).Place());
        var whole = await SignAsync(mine, id, code);
        Assert.Equal(("InEffect", "王明"), (Status(whole), whole.GetProperty("lawyer").GetProperty("name").GetString()));
        Assert.Equal("Handling", (await mine.GetAsync($"/my/legal-aid/{id}")).GetProperty("case").GetString());
        await mine.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, $"{At(id)}/signature-code", new { name = AidPeople.Name, hash = Hash(shown) });
    }

    [Fact]
    public async Task A_code_signs_the_agreement_for_which_it_was_sent_and_no_other()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = await ApiProgram.OfAsync(app, person);
        using var browser = app.SignedIn(person, "000000", Role.Citizen);
        var (id, desk) = await AcceptedAsync(person);
        var (other, otherDesk) = await AcceptedAsync(person);
        await IssueAsync(desk, id, "General");
        await IssueAsync(otherDesk, other, "General");
        var code = await AskAsync(mine, id);

        Assert.True(Errors(await RefusedAsync(mine, other, code)).TryGetProperty("code", out _));
        Assert.Equal(HttpStatusCode.Conflict, (await browser.SendAsync($"/my/legal-aid/{other}/agreement/code?code={code}", ("Typed", await app.CodeOfAsync(code)))).StatusCode);
        Assert.Null((await app.AidAsync(other)).Agreement!.PersonSignature);

        // Neither does it sign what took the place of what was read.
        await IssueAsync(desk, id, "Special");
        await RefusedAsync(mine, id, code);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var next = await AskAsync(mine, id);
        await RefusedAsync(mine, id, code);
        Assert.Equal(AidPeople.Name, (await SignAsync(mine, id, next)).GetProperty("person").GetProperty("name").GetString());
        Assert.True(Errors(await RefusedAsync(mine, id, code)).TryGetProperty("code", out _));
    }

    [Fact]
    public async Task What_was_signed_on_paper_is_not_signed_by_a_program()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = await ApiProgram.OfAsync(app, person);
        var (id, desk) = await AcceptedAsync(person);
        await IssueAsync(desk, id, "General");
        var code = await AskAsync(mine, id);
        using var form = new MultipartFormDataContent { { new StringContent("2026-03-02"), "AgreedOn" }, { new ByteArrayContent("扫描件"u8.ToArray()), "Photos", "协议.txt" } };
        await desk.PostAsync($"/desk/legal-aid/cases/{id}?handler=Agree", form);
        Assert.Equal(AidCaseStatus.Handling, (await app.AidAsync(id)).Case!.Status);

        Assert.Equal("NotForSigning", Status(await mine.GetAsync(At(id))));
        await mine.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Post, $"{At(id)}/signature", new { id = code, code = await app.CodeOfAsync(code) });
        Assert.Equal((null, "LegalAid.Report"), ((await app.AidAsync(id)).Agreement!.PersonSignature, (await app.AidAsync(id)).Matter.NextWhat));
    }

    [Fact]
    public async Task For_anybody_else_there_is_no_agreement()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = await ApiProgram.OfAsync(app, person);
        using var stranger = await ApiProgram.OfAsync(app, await app.CitizenAsync(AidPeople.Phone()));
        var (id, desk) = await AcceptedAsync(person);
        await IssueAsync(desk, id, "General");
        await app.DeliverAsync();
        var (code, hash) = (await AskAsync(mine, id), (await app.AidAsync(id)).Agreement!.DocumentHash);

        await stranger.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, At(id));
        await stranger.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{At(id)}/paper");
        await stranger.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, $"{At(id)}/signature-code", new { name = AidPeople.Name, hash });
        await stranger.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, $"{At(id)}/signature", new { id = code, code = await app.CodeOfAsync(code) });
        Assert.Null((await app.AidAsync(id)).Agreement!.PersonSignature);
    }

    private async Task<(Guid Id, HttpClient Desk)> AcceptedAsync(Guid person)
    {
        var (lawyer, desk) = await app.AidLawyerAsync();
        return (await app.CaseAsync(person, lawyer, AidCaseStatus.Accepted), desk);
    }

    private static async Task IssueAsync(HttpClient desk, Guid id, string powers) =>
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=IssueAgreement", ("Powers", powers))).Place());

    private static async Task<Guid> AskAsync(ApiProgram mine, Guid id) =>
        (await mine.PostAsync($"{At(id)}/signature-code", new { name = AidPeople.Name, hash = Hash(await mine.GetAsync(At(id))) })).GetProperty("id").GetGuid();

    private async Task<JsonElement> SignAsync(ApiProgram mine, Guid id, Guid code, string? drawn = null) =>
        await mine.PostAsync($"{At(id)}/signature", new { id = code, code = await app.CodeOfAsync(code), drawn });

    private async Task<JsonElement> RefusedAsync(ApiProgram mine, Guid id, Guid code, string? drawn = null) =>
        await mine.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, $"{At(id)}/signature", new { id = code, code = await app.CodeOfAsync(code), drawn });

    private static string At(Guid id) => $"/my/legal-aid/{id}/agreement";

    private static JsonElement Errors(JsonElement problem) => problem.GetProperty("errors");

    private static string? Status(JsonElement agreement) => agreement.GetProperty("status").GetString();

    private static string Hash(JsonElement agreement) => agreement.GetProperty("hash").GetString()!;
}
