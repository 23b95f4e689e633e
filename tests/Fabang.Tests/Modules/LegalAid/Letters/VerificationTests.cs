using System.Net;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Tests.Support;
using FsCheck.Fluent;

namespace Fabang.Tests.Modules.LegalAid.Letters;

/// <summary>Is this letter genuine? Asked by whoever holds it.</summary>
[Trait("Engine", "both")]
public class VerificationTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task The_code_of_a_genuine_letter_shows_what_it_is_and_no_whole_name()
    {
        var letter = await app.LetterAsync(await app.CitizenAsync("13700000201"), LetterKind.Refusal, changed: (LetterFields.Applicant, "欧阳小兰"));
        using var visitor = Anybody();

        using var answer = await visitor.GetAsync($"/verify/{letter.Code}");

        Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
        var page = await answer.ReadPageAsync();
        var said = page.QuerySelector("#verified")!.TextContent;
        Assert.All(["这份文书是真的", "不予法律援助决定书", letter.Number, "浙江省杭州市西湖区法律援助中心", "欧*"], words => Assert.Contains(words, said, StringComparison.Ordinal));
        Assert.DoesNotContain("欧阳", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("作废", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_read_as_people_type_it_and_only_with_its_number()
    {
        var letter = await app.LetterAsync(await app.CitizenAsync("13700000202"));
        var other = await app.LetterAsync(await app.CitizenAsync("13700000203"));
        var typed = string.Join(" - ", letter.Code.Chunk(6).Select(part => new string(part))).ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');
        using var visitor = Anybody();

        Assert.Equal($"/verify/{letter.Code}", (await visitor.SendAsync("/verify", ("Number", letter.Number.ToLowerInvariant()), ("Code", typed))).Place());
        using var wrong = await visitor.SendAsync("/verify", ("Number", other.Number), ("Code", typed));
        using var unknown = await visitor.SendAsync("/verify", ("Number", letter.Number), ("Code", "X" + letter.Code[1..]));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (wrong.StatusCode, unknown.StatusCode));
        Assert.Equal((await wrong.ReadPageAsync()).Problems(), (await unknown.ReadPageAsync()).Problems());
    }

    [Fact]
    public async Task Every_wrong_code_gets_the_same_answer()
    {
        var letter = await app.LetterAsync(await app.CitizenAsync("13700000204"));
        using var visitor = Anybody();

        var pages = new List<string>();
        foreach (var code in new[] { "x", letter.Code[..^1], letter.Code[..^1] + (letter.Code[^1] == 'A' ? 'B' : 'A'), letter.Number, letter.Id.ToString(), new string('9', 300), "%F0%9F%98%80" })
        {
            pages.Add((await visitor.ReadPageAsync($"/verify/{code}")).QuerySelector("main .read")!.InnerHtml);
        }

        Assert.Single(pages.Distinct());
        Assert.Contains("查不到这份文书", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_guesses_is_slowed_down_and_whoever_is_right_is_not()
    {
        var letter = await app.LetterAsync(await app.CitizenAsync("13700000205"));
        await app.DeliverAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        using var visitor = Anybody();
        for (var i = 0; i < 40; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/verify/{letter.Code}")).StatusCode);
        }

        for (var i = 0; i < 30; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/verify/wrong")).StatusCode);
        }

        using var late = await visitor.GetAsync($"/verify/{letter.Code}");
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.Contains("试的次数太多了", (await late.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        using var typed = await visitor.SendAsync("/verify", ("Number", letter.Number), ("Code", letter.Code));
        Assert.Equal(HttpStatusCode.Conflict, typed.StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/verify/{letter.Code}")).StatusCode);
    }

    [Fact]
    public async Task A_replaced_letter_says_by_which_and_a_revoked_one_says_so()
    {
        var person = await app.CitizenAsync("13700000206");
        var refusal = await app.LetterAsync(person, LetterKind.Refusal);
        var grant = await app.LetterAsync(person, LetterKind.Grant, replaces: refusal.Id);
        using var visitor = Anybody();

        var replaced = (await visitor.ReadPageAsync($"/verify/{refusal.Code}")).QuerySelector("#verified")!.TextContent;
        var standing = (await visitor.ReadPageAsync($"/verify/{grant.Code}")).QuerySelector("#verified")!.TextContent;

        Assert.Contains("作废", replaced, StringComparison.Ordinal);
        Assert.Contains(grant.Number, replaced, StringComparison.Ordinal);
        Assert.DoesNotContain("作废", standing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task The_file_as_issued_is_genuine_and_a_changed_one_is_not(string ending)
    {
        var letter = await app.LetterAsync(await app.CitizenAsync(ending == "pdf" ? "13700000207" : "13700000208"));
        var content = await app.FileAsync((ending == "pdf" ? letter.PdfFileId : letter.DocxFileId)!.Value);
        byte[] changed = [.. content];
        changed[content.Length / 2] ^= 1;
        using var visitor = Anybody();

        Assert.Contains("就是我们出具的那一份", await SendAsync(visitor, "/verify?handler=File", content), StringComparison.Ordinal);
        Assert.Contains("这个文件不是我们出具的", await SendAsync(visitor, "/verify?handler=File", changed), StringComparison.Ordinal);
        Assert.Contains("就是我们出具的那一份", await SendAsync(visitor, $"/verify/{letter.Code}", content), StringComparison.Ordinal);
        Assert.Contains("被改过", await SendAsync(visitor, $"/verify/{letter.Code}", changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_change_of_any_one_byte_goes_unseen()
    {
        var letter = await app.LetterAsync(await app.CitizenAsync("13700000209"));
        foreach (var file in new[] { letter.PdfFileId!.Value, letter.DocxFileId!.Value })
        {
            var content = await app.FileAsync(file);
            Assert.True(await IsGenuineAsync(content));
            var change = Gen.Choose(0, content.Length - 1).Zip(Gen.Choose(1, 255));
            await Task.WhenAll(change.Sample(300).Select(async one =>
            {
                byte[] changed = [.. content];
                changed[one.Item1] ^= (byte)one.Item2;
                Assert.False(await IsGenuineAsync(changed), $"byte {one.Item1} ^ {one.Item2}");
            }));
            Assert.False(await IsGenuineAsync(content[..^1]));
            Assert.False(await IsGenuineAsync([.. content, 0]));
        }

        Task<bool> IsGenuineAsync(byte[] content) => Verification.IsFileOfAsync(letter, new MemoryStream(content), CancellationToken.None);
    }

    [Fact]
    public async Task Without_a_file_it_says_so()
    {
        using var visitor = Anybody();

        using var answer = await visitor.SendAsync("/verify?handler=File", ("x", "y"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("请选您收到的文件", (await answer.ReadPageAsync()).Problems(), StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(HttpClient visitor, string address, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "Sent", "文书.pdf" } };
        using var sent = await visitor.PostAsync(address, form);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return (await visitor.ReadPageAsync(sent.Place())).QuerySelector("main .card")!.TextContent;
    }

    /// <summary>A browser of its own; all come from one address, so that wrong tries of another test must not count here.</summary>
    private HttpClient Anybody()
    {
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        return app.Visitor();
    }
}
