using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Every form of the application against what people and programs may send: never a bug, and nothing typed is lost.</summary>
[Trait("Engine", "both")]
public partial class BadInputTests(Scene scene) : IClassFixture<Scene>
{
    /// <summary>What a database may stumble over.</summary>
    private static readonly string[] BadForTables = ["控\u0000制\u0001\u0007\u001B符", "😀👨‍👩‍👧🇨🇳", "' or 1=1; drop table accounts;--"];

    /// <summary>To what is left no engine makes a difference: it is tried on the first only.</summary>
    private static readonly string[] Bad = TestDatabase.IsPostgres ? BadForTables :
        ["", new string('长', 100_000), "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>", "\u202Egnihtemos\u200F\u200B", .. BadForTables];

    public static TheoryData<string, string> Fields => [.. Deed.All.SelectMany(deed => deed.Fields.Select(typed => new TheoryDataRow<string, string>(deed.Address, typed.Name)))];

    [Theory, MemberData(nameof(Fields))]
    public async Task Bad_input_is_refused_in_words_or_taken_as_text(string address, string field)
    {
        var deed = Deed.All.Single(known => known.Address == address);
        var who = Scene.Everybody.First(who => deed.For.HasFlag(who) || deed.For is Who.NoOne);
        await scene.AskAsync(address);
        foreach (var value in Bad)
        {
            using var visitor = scene.As(who);
            using var answer = await visitor.SendAsync(scene.Fill(address), [.. deed.Fields.Select(known => known.Name == field ? (field, value) : (known.Name, scene.Fill(known.Value)))]);

            await CheckAsync(answer, field, value);
        }
    }

    [Theory]
    [InlineData("/ask/phone", "Phone")]
    [InlineData("/ask/code", "Code")]
    [InlineData("/ask/resume", "ResumeCode")]
    [InlineData("/ask", "Story")]
    [InlineData("/ask/law", "Topic")]
    [InlineData("/ask/questions", "Answers[when]")]
    [InlineData("/ask/keep", "Phone")]
    [InlineData("/ask/keep/code", "Code")]
    public async Task In_the_middle_of_asking_too(string address, string field)
    {
        using var visitor = scene.App.Visitor();
        await visitor.SendAsync("/ask", ("Story", Given.Story));
        scene.App.Clock.Advance(TimeSpan.FromMinutes(11));
        if (address == "/ask/code")
        {
            Assert.Equal("/ask/code", (await visitor.SendAsync("/ask/phone", ("Phone", "13855550001"))).Place());
        }

        if (address == "/ask/keep/code")
        {
            Assert.Equal("/ask/keep/code", (await visitor.SendAsync("/ask/keep", ("Phone", "13855550002"))).Place());
        }

        foreach (var value in Bad)
        {
            using var answer = await visitor.SendAsync(address, (field, value));

            await CheckAsync(answer, field, value);
        }
    }

    [Theory]
    [InlineData("/laws/search?q=")]
    [InlineData("/laws/all?authority=")]
    [InlineData("/laws/cases?subject=")]
    [InlineData("/lawyers?Name=")]
    [InlineData("/lawyers?Specialty=")]
    [InlineData("/api/v1/lawyers?name=")]
    [InlineData("/api/v1/lawyers?region=")]
    [InlineData("/api/v1/laws/search?q=")]
    [InlineData("/api/v1/citations/resolve?text=")]
    [InlineData("/api/v1/articles/x/")]
    [InlineData("/api/v1/laws/")]
    [InlineData("/api/v1/cases/search?q=")]
    [InlineData("/api/v1/cases/search?subject=")]
    [InlineData("/api/v1/cases/search?cites=")]
    [InlineData("/api/v1/laws/search?q=路灯&law=")]
    [InlineData("/api/v1/laws/search?q=路灯&authority=")]
    [InlineData("/laws/suggest?q=")]
    [InlineData("/laws/cases?Q=")]
    [InlineData("/my/following/add?law=")]
    [InlineData("/my/following/add?q=")]
    [InlineData("/laws/")]
    [InlineData("/laws/article?id=")]
    [InlineData("/laws/corrections/")]
    [InlineData("/region?code=")]
    [InlineData("/verify/")]
    [InlineData("/sign-in?from=")]
    [InlineData("/my/consultations/")]
    public async Task Bad_addresses_break_nothing(string address)
    {
        foreach (var value in Bad)
        {
            // No server takes U+0000 in a path; the one of the tests says so before it sends.
            var text = address.EndsWith('/') ? value.Replace("\0", "", StringComparison.Ordinal) : value;
            using var answer = await scene.As(Who.Owner).GetAsync(address + Uri.EscapeDataString(text.Length > 1000 ? text[..4000] : text));

            Assert.True((int)answer.StatusCode < 500, $"{address}{value[..Math.Min(20, value.Length)]}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Auditors_and_administrators_search_for_anything()
    {
        foreach (var value in Bad)
        {
            var text = Uri.EscapeDataString(value.Length > 1000 ? value[..4000] : value);
            foreach (var (who, address) in new[]
            {
                (Who.Auditor, "/audit?SubjectId="), (Who.Auditor, "/audit?Actor="), (Who.Auditor, "/audit?Day="), (Who.CountyAdministrator, "/admin/people?q="),
                (Who.CountyAdministrator, "/admin/law-firms?Name="), (Who.CountyAdministrator, "/admin/settings?region="), (Who.PlatformAdministrator, "/admin/laws/corrections?Show="), (Who.PlatformAdministrator, "/admin/laws/corrections?page="),
                (Who.PlatformAdministrator, "/admin/laws/corrections/propose?version="), (Who.PlatformAdministrator, scene.Fill("/admin/laws/corrections/propose?version={version}&article=")), (Who.Lawyer, scene.Fill("/desk/consultations/{consultation}?Words=")),
            })
            {
                using var answer = await scene.As(who).GetAsync(address + text);

                Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
            }
        }
    }

    public static TheoryData<string, string> Files => new()
    {
        { "empty.txt", "" },
        { "photo.jpg", "MZ\u0090\u0000\u0003" },
        { "contract.pdf", "\u007FELF\u0002\u0001\u0001\u0000" },
        { "film.png", "\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000" },
        { "letter.docx", "docm" },
        { "letter.xlsx", "PK\u0003\u0004cut off" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_that_is_not_taken_is_named_and_nothing_is_kept(string name, string content)
    {
        var bytes = content == "docm" ? WithMacros() : System.Text.Encoding.Latin1.GetBytes(content);
        using var visitor = scene.App.Visitor();
        await visitor.SendAsync("/ask", ("Story", Given.Story));
        foreach (var address in new[] { "/ask/details?handler=Attach", "/ask/details" })
        {
            using var answer = await visitor.SendFileAsync(address, name, bytes);

            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.NotEmpty((await answer.ReadPageAsync()).Problems());
        }

        Assert.Empty((await visitor.ReadPageAsync("/ask/details")).QuerySelectorAll(".files li"));
    }

    [Theory]
    [InlineData(11, HttpStatusCode.Conflict)]
    [InlineData(100, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_file_that_is_too_large_is_said_in_words(int megabytes, HttpStatusCode expected)
    {
        using var visitor = scene.App.Visitor();
        await visitor.SendAsync("/ask", ("Story", Given.Story));
        var content = new byte[megabytes * 1024 * 1024];
        "%PDF-1.7"u8.CopyTo(content);

        using var answer = await visitor.SendFileAsync("/ask/details", "scan.pdf", content);

        Assert.Equal(expected, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.NotEmpty(expected is HttpStatusCode.Conflict ? page.Problems() : page.QuerySelector("h1")!.TextContent);
        Assert.Empty((await visitor.ReadPageAsync("/ask/details")).QuerySelectorAll(".files li"));
        Assert.Equal(Given.Story, (await visitor.ReadPageAsync("/ask")).Typed("Story"));
    }

    private static async Task CheckAsync(HttpResponseMessage answer, string field, string value)
    {
        Assert.True((int)answer.StatusCode is 200 or 302 or 400 or 404 or 409, $"{field} of {value.Length}: {answer.StatusCode}");
        if ((int)answer.StatusCode is 302 or 404 || answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return;
        }

        var page = await answer.ReadPageAsync();
        var said = answer.StatusCode is HttpStatusCode.BadRequest && page.QuerySelector("main form") is null ? page.QuerySelector("main h1")!.TextContent : page.Problems();
        Assert.False(string.IsNullOrWhiteSpace(said), $"{field} of {value.Length}: {answer.StatusCode}, and nothing says what is wrong");
        Assert.Empty(page.QuerySelectorAll("main script, main img[src='x']"));
        var shown = page.QuerySelector($"main [name='{field}']") is IHtmlInputElement { Type: "text" or "search" or "tel" or "email" } or IHtmlTextAreaElement;
        if (shown && !value.Any(char.IsControl))
        {
            Assert.Equal(value, page.Typed(field));
        }
    }

    private static byte[] WithMacros()
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("word/document.xml");
            archive.CreateEntry("word/vbaProject.bin");
        }

        return content.ToArray();
    }
}
