using Fabang.Kernel.Data;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LegalAid.Letters;

[Trait("Engine", "both")]
public class LetterIssuingTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_letter_is_numbered_sealed_and_made_once()
    {
        var person = await app.CitizenAsync("13700000101");
        var matter = await app.MatterAsync(person);
        var letter = await app.IssueAsync(new LetterDraft(LetterKind.Grant, Guid.CreateVersion7(), matter, person, new RegionCode(GivenLetter.Here), GivenLetter.Samples(LetterKind.Grant)));

        Assert.Matches("^FW-330106-20260302-[0-9]{4}$", letter.Number);
        Assert.Equal("浙江省杭州市西湖区法律援助中心", letter.Issuer);
        Assert.Equal(26, letter.Code.Length);
        Assert.False(letter.IsMade);
        Assert.True(Assert.Single(await ListAsync(letter.SubjectId)).IsBeingMade);
        await app.DeliverAsync();

        var made = await ReadAsync(letter.Id);
        Assert.True(made is { IsMade: true, PdfFileId: not null });
        Assert.Equal((made.DocxSha256, made.PdfSha256), (Hash(await app.FileAsync(made.DocxFileId!.Value)), Hash(await app.FileAsync(made.PdfFileId!.Value))));
        var line = Assert.Single(await ListAsync(letter.SubjectId));
        Assert.True(line is { IsBeingMade: false, DocxSize: > 1000, PdfSize: > 1000 });

        // Delivered again, nothing is made anew.
        await app.WithAsync<IServiceProvider, bool>(async services =>
        {
            await ActivatorUtilities.CreateInstance<MakeLetterFiles>(services).HandleAsync(new LetterIssued(letter.Id, app.Clock.GetUtcNow()), CancellationToken.None);
            return true;
        });
        Assert.Equal((made.DocxFileId, made.PdfFileId, made.Version), ((await ReadAsync(letter.Id)) is var again ? (again.DocxFileId, again.PdfFileId, again.Version) : default));
    }

    [Fact]
    public async Task Nothing_personal_lies_open_in_the_database()
    {
        var person = await app.CitizenAsync("13700000102");
        var letter = await app.LetterAsync(person, LetterKind.Refusal, changed: (LetterFields.Applicant, "欧阳秘密"));

        var row = await app.ReadAsync(db => db.Database.SqlQuery<byte[]>($"select content as \"Value\" from legal_aid_letters where number = {letter.Number}").SingleAsync());

        Assert.DoesNotContain("欧阳", System.Text.Encoding.UTF8.GetString(row), StringComparison.Ordinal);
        Assert.Equal("欧阳秘密", letter.Read().Fields[LetterFields.Applicant]);
    }

    [Fact]
    public async Task Without_a_transaction_or_with_a_field_missing_there_is_no_letter()
    {
        var person = await app.CitizenAsync("13700000103");
        var matter = await app.MatterAsync(person);
        var draft = new LetterDraft(LetterKind.Refusal, Guid.CreateVersion7(), matter, person, new RegionCode(GivenLetter.Here), GivenLetter.Samples(LetterKind.Refusal));
        var lacking = draft with { Fields = GivenLetter.Samples(LetterKind.Refusal, (LetterFields.Reasons, "")) };

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithAsync<LetterIssuing, Letter>(issuing => issuing.IssueAsync(draft, CancellationToken.None)));
        var wrong = await Assert.ThrowsAsync<InvalidOperationException>(() => app.IssueAsync(lacking));

        Assert.Contains("reasons", wrong.Message, StringComparison.Ordinal);
        Assert.Empty(await ListAsync(draft.SubjectId));
    }

    [Fact]
    public async Task A_later_letter_takes_the_place_of_a_former_one_and_one_can_be_revoked_for_good()
    {
        var person = await app.CitizenAsync("13700000104");
        var refusal = await app.LetterAsync(person, LetterKind.Refusal);
        var grant = await app.LetterAsync(person, LetterKind.Grant, replaces: refusal.Id);
        await app.WithAsync<IServiceProvider, int>(async services =>
        {
            await services.GetRequiredService<LetterIssuing>().RevokeAsync(grant.Id, CancellationToken.None);
            return await services.GetRequiredService<FabangDb>().SaveChangesAsync();
        });

        Assert.Equal((grant.IssuedAt, grant.Id), ((await ReadAsync(refusal.Id)) is var replaced ? (replaced.RevokedAt, replaced.ReplacedById) : default));
        Assert.True((await ReadAsync(grant.Id)) is { RevokedAt: not null, ReplacedById: null });
        Assert.True(Assert.Single(await ListAsync(refusal.SubjectId)).IsRevoked);
    }

    [Fact]
    public async Task The_nearest_wording_of_a_region_holds_from_its_day_on_and_letters_keep_theirs()
    {
        var person = await app.CitizenAsync("13700000105");
        var form = GivenLetter.Book.Of(LetterKind.Receipt);
        var (today, now) = (app.Clock.GetUtcNow().AddHours(8).Date, app.Clock.GetUtcNow());
        await WriteAsync("330000", "省里的写法：{applicant}{matter}{materials}", 0);
        await WriteAsync("330100", "市里的写法：{applicant}{matter}{materials}", 0);
        await WriteAsync("330106", "区里明天的写法：{applicant}{matter}{materials}", 1);

        var before = await TextAsync(GivenLetter.Here);
        Assert.StartsWith("市里", before, StringComparison.Ordinal);
        Assert.StartsWith("省里", await TextAsync("330203"), StringComparison.Ordinal);
        Assert.Equal(form.Text, await TextAsync("320102"));
        var letter = await app.LetterAsync(person, LetterKind.Receipt);
        await app.SaveAsync(LetterTemplateVersion.End(LetterKind.Receipt, new RegionCode("330100"), DateOnly.FromDateTime(today), Guid.CreateVersion7(), now.AddSeconds(1)));

        Assert.StartsWith("省里", await TextAsync(GivenLetter.Here), StringComparison.Ordinal);
        Assert.StartsWith("市里", (await ReadAsync(letter.Id)).Read().Text, StringComparison.Ordinal);

        Task WriteAsync(string region, string text, int inDays) => app.SaveAsync(
            LetterTemplateVersion.Write(form, new RegionCode(region), text, DateOnly.FromDateTime(today).AddDays(inDays), Guid.CreateVersion7(), now));
        Task<string> TextAsync(string region) => app.WithAsync<LetterTemplates, string>(templates => templates.TextAsync(LetterKind.Receipt, new RegionCode(region), CancellationToken.None));
    }

    [Theory]
    [InlineData("000000", "司法部法律援助中心", "司法部")]
    [InlineData("330000", "浙江省法律援助中心", "浙江省司法厅")]
    [InlineData("310000", "上海市法律援助中心", "上海市司法局")]
    [InlineData("640000", "宁夏回族自治区法律援助中心", "宁夏回族自治区司法厅")]
    [InlineData("330106", "浙江省杭州市西湖区法律援助中心", "浙江省杭州市西湖区司法局")]
    public async Task Who_signs_is_known_from_the_region(string region, string centre, string bureau)
    {
        var given = await app.WithAsync<LetterTemplates, IReadOnlyDictionary<string, string>>(templates =>
            Task.FromResult(templates.GivenBy(new RegionCode(region), "FW-1", app.Clock.GetUtcNow())));

        Assert.Equal((centre, bureau, "2026年3月2日"), (given[LetterFields.Centre], given[LetterFields.Bureau], given[LetterFields.Date]));
    }

    [Fact]
    public async Task Whoever_leaves_takes_their_letters_along_and_leaves_no_name()
    {
        var person = await app.CitizenAsync("13700000106");
        var letter = await app.LetterAsync(person);
        var store = app.Services.GetRequiredService<Fabang.Kernel.DataFolder>().Files;
        var path = Path.Combine(store, letter.PdfFileId!.Value.ToString("N")[^2..], letter.PdfFileId.Value.ToString("N"));
        Assert.True(File.Exists(path));
        await app.WithAsync<IEnumerable<Fabang.Modules.Accounts.IPersonalData>, bool>(async all =>
        {
            var data = all.Single(one => one.Name == "legal-aid-letters");
            Assert.Contains(letter.Number, System.Text.Json.JsonSerializer.Serialize(await data.ExportAsync(person, CancellationToken.None)), StringComparison.Ordinal);
            Assert.Equal(2, (await data.FilesAsync(person, CancellationToken.None)).Count);
            await data.EraseAsync(person, CancellationToken.None);
            return true;
        });
        await app.DeliverAsync();

        var left = await ReadAsync(letter.Id);
        Assert.True(left is { IsForgotten: true, IsMade: true, PdfFileId: null } && left.PdfSha256 == letter.PdfSha256);
        Assert.Equal("*", Verification.Masked(left));
        Assert.False(File.Exists(path));
        Assert.True(Assert.Single(await ListAsync(letter.SubjectId)) is { IsBeingMade: false, DocxSize: null });
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));

    private Task<IReadOnlyList<LetterLine>> ListAsync(Guid subject) => app.WithAsync<LetterList, IReadOnlyList<LetterLine>>(list => list.OfAsync(subject, CancellationToken.None));

    private Task<Letter> ReadAsync(Guid id) => app.ReadAsync(db => db.Set<Letter>().AsNoTracking().SingleAsync(letter => letter.Id == id));
}
