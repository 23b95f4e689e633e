using System.Net;
using System.Text;
using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The file of a case: documents kept once, what must be in it, and closing without that.</summary>
[Trait("Engine", "both")]
public class CaseFileTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task The_same_document_is_kept_once_for_each_kind()
    {
        var (_, id, desk, _) = await CaseAsync(AidCaseStatus.Handling);
        await AttachAsync(desk, id, "Judgment", "判决书");
        await AttachAsync(desk, id, "Judgment", "判决书");
        await AttachAsync(desk, id, "Evidence", "判决书");
        await Task.WhenAll(AttachAsync(desk, id, "Statement", "起诉状"), AttachAsync(desk, id, "Statement", "起诉状"));

        var view = await app.AidAsync(id);
        Assert.Equal([CaseFileKind.Statement, CaseFileKind.Evidence, CaseFileKind.Judgment], view.CaseFiles.Select(kept => kept.File.Kind).Order());
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(desk, id, "Signature", "签名")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(desk, id, "Other", "\0\u0001program")).StatusCode);

        var file = view.CaseFiles.Single(kept => kept.File.Kind is CaseFileKind.Judgment).Stored.Id;
        Assert.Equal("判决书", await desk.GetStringAsync($"/desk/legal-aid/cases/{id}?handler=File&file={file}"));
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=Drop&file={file}")).Place());
        Assert.Equal(2, (await app.AidAsync(id)).CaseFiles.Count);
    }

    [Fact]
    public async Task A_paper_of_the_applicant_is_kept_once_too()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        var draft = (await app.SaveAsync(AidPeople.Filled(person, app.Clock.GetUtcNow()))).Id;
        var files = await FilesAsync();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            await PaperAsync("Identity");
        }

        await Task.WhenAll(PaperAsync("Identity"), PaperAsync("Case"), PaperAsync("Case"));

        var kinds = await app.ReadAsync(db => db.Set<AidPaper>().Where(paper => paper.ApplicationId == draft).Select(paper => paper.Kind).ToListAsync());
        Assert.Equal([PaperKind.Identity, PaperKind.Case], kinds.Order());
        Assert.Equal(files + 2, await FilesAsync());

        Task<int> FilesAsync() => app.ReadAsync(db => db.Set<StoredFile>().CountAsync());

        async Task PaperAsync(string kind)
        {
            using var form = new MultipartFormDataContent { { new StringContent(kind), "Kind" }, { new ByteArrayContent("身份证"u8.ToArray()), "Files", "身份证.txt" } };
            using var answer = await mine.PostAsync($"/legal-aid/apply/{draft}/papers", form);
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{answer.StatusCode}");
        }
    }

    [Fact]
    public async Task With_all_that_must_be_in_it_a_file_is_closed_without_a_word()
    {
        var (_, id, desk, officer) = await CaseAsync(AidCaseStatus.Ended);
        foreach (var kind in new[] { "Agreement", "Meeting", "Statement" })
        {
            await AttachAsync(desk, id, kind, kind);
        }

        var page = await desk.ReadPageAsync($"/desk/legal-aid/cases/{id}");
        Assert.Equal(1, page.QuerySelectorAll("#files .tag").Count(tag => tag.TextContent.Trim() == "还缺"));
        await AttachAsync(desk, id, "Judgment", "判决书");
        await HandInAsync(desk, id);
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(desk, id, "Other", "晚了")).StatusCode);

        Assert.Null((await officer.ReadPageAsync($"/desk/legal-aid/{id}/close")).QuerySelector("[name=MissingReason]"));
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/close", ("Score", "90"))).Place());
        Assert.Equal((AidCaseStatus.Closed, null), (await app.AidAsync(id)).Case is { } closed ? (closed.Status, closed.MissingReason) : default);
    }

    [Fact]
    public async Task Without_it_only_with_a_reason_that_stays_to_be_read()
    {
        var (_, id, desk, officer) = await CaseAsync(AidCaseStatus.Ended);
        await HandInAsync(desk, id);

        var refused = await (await officer.SendAsync($"/desk/legal-aid/{id}/close", ("Score", "90"))).ReadPageAsync();
        Assert.Contains("还缺必须有的材料", refused.Problems(), StringComparison.Ordinal);
        Assert.Equal(AidCaseStatus.HandedIn, (await app.AidAsync(id)).Case!.Status);

        await officer.SendAsync($"/desk/legal-aid/{id}/close", ("Score", "90"), ("MissingReason", "当庭和解，没有书面材料。"));
        Assert.Equal(AidCaseStatus.Closed, (await app.AidAsync(id)).Case!.Status);
        Assert.Contains("当庭和解，没有书面材料", (await officer.ReadPageAsync($"/desk/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_of_aid_has_a_list_and_a_list_that_is_not_whole_is_named()
    {
        var list = ClosingList.Read(Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "closing.yaml"));
        Assert.All(Enum.GetValues<AidForm>(), form => Assert.NotEmpty(list.Of(form, new DateOnly(2026, 3, 2))!.Must));
        Assert.Null(list.Of(AidForm.Litigation, new DateOnly(2021, 12, 31)));

        var broken = Path.GetTempFileName();
        File.WriteAllText(broken, "lists:\n  - { form: litigation, from: 2022-01-01, must: [verdict], source: 试 }\n");
        Assert.Contains("verdict", Assert.Throws<InvalidDataException>(() => ClosingList.Read(broken)).Message, StringComparison.Ordinal);
        File.Delete(broken);
    }

    private async Task<(Guid Person, Guid Id, HttpClient Desk, HttpClient Officer)> CaseAsync(AidCaseStatus status)
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var (lawyer, desk) = await app.AidLawyerAsync();
        return (person, await app.CaseAsync(person, lawyer, status), desk, await app.OfficerAsync());
    }

    private static async Task HandInAsync(HttpClient desk, Guid id) => Assert.Equal($"/desk/legal-aid/cases/{id}", (await desk.SendAsync(
        $"/desk/legal-aid/cases/{id}?handler=HandIn", ("FinalResult", "Won"), ("Summary", "法院支持全部请求。"), ("TookNothing", "true"))).Place());

    private static async Task AttachAsync(HttpClient desk, Guid id, string kind, string content) =>
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await SendAsync(desk, id, kind, content)).Place());

    private static async Task<HttpResponseMessage> SendAsync(HttpClient desk, Guid id, string kind, string content)
    {
        using var form = new MultipartFormDataContent { { new StringContent(kind), "FileKind" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "Files", "材料.txt" } };
        return await desk.PostAsync($"/desk/legal-aid/cases/{id}?handler=Attach", form);
    }
}
