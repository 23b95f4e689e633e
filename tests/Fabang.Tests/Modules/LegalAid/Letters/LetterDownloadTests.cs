using System.Net;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid.Letters;

public class LetterDownloadTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task The_person_and_the_staff_of_the_region_read_it_and_that_staff_looked_is_written_down()
    {
        var person = await app.CitizenAsync("13700000301");
        var letter = await app.LetterAsync(person);
        var officer = await app.StaffAsync("周敏", GivenLetter.Here, Role.LegalAidOfficer);
        using var owner = app.SignedIn(person, "000000", Role.Citizen);
        using var staff = app.SignedIn(officer, GivenLetter.Here, Role.LegalAidOfficer);

        using var pdf = await owner.GetAsync($"/letters/{letter.Id}.pdf");
        using var docx = await staff.GetAsync($"/letters/{letter.Id}.docx");

        Assert.Equal(("application/pdf", letter.PdfSha256), (pdf.Content.Headers.ContentType!.MediaType, Hash(await pdf.Content.ReadAsByteArrayAsync())));
        Assert.Equal(letter.DocxSha256, Hash(await docx.Content.ReadAsByteArrayAsync()));
        Assert.Equal($"给予法律援助决定书 {letter.Number}.docx", docx.Content.Headers.ContentDisposition!.FileNameStar);
        var looked = await app.ReadAsync(db => db.Set<AuditEntry>().Where(entry => entry.Action == "viewed" && entry.Subject == nameof(Letter)).ToListAsync());
        Assert.Equal((officer, letter.Id.ToString(), GivenLetter.Here), Assert.Single(looked) is var entry ? (entry.ActorId!.Value, entry.SubjectId, entry.Region) : default);
    }

    [Theory]
    [InlineData("310101", Role.LegalAidOfficer)]
    [InlineData("310101", Role.JusticeOfficer)]
    [InlineData("330106", Role.Lawyer)]
    [InlineData("330106", Role.RegionAdministrator)]
    [InlineData("330106", Role.Helper)]
    [InlineData("000000", Role.Citizen)]
    public async Task For_everybody_else_it_is_not_there(string region, Role role)
    {
        var letter = await app.LetterAsync(await app.CitizenAsync($"1371{region}{(int)role % 10}"));
        using var other = app.SignedIn(region, role);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/letters/{letter.Id}.pdf")).StatusCode);
    }

    [Fact]
    public async Task Before_it_is_made_and_in_another_form_there_is_nothing()
    {
        var person = await app.CitizenAsync("13700000302");
        var letter = await app.IssueAsync(new LetterDraft(LetterKind.Grant, Guid.CreateVersion7(), await app.MatterAsync(person), person, new(GivenLetter.Here), GivenLetter.Samples(LetterKind.Grant)));
        using var owner = app.SignedIn(person, "000000", Role.Citizen);

        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/letters/{letter.Id}.pdf")).StatusCode);
        await app.DeliverAsync();
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync($"/letters/{letter.Id}.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/letters/{letter.Id}.txt")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/letters/{Guid.CreateVersion7()}.pdf")).StatusCode);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
}
