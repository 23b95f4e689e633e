using System.Net;
using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>Papers that came with a question, as those see them who may.</summary>
public class PaperTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static int _phone = 38340000;

    [Fact]
    public async Task Pictures_show_themselves_small_and_a_pdf_opens_where_no_script_runs()
    {
        var (person, question, lawyer) = await AnsweredAsync();
        var picture = await AttachAsync(question, person, "工牌.png", Picture(1600, 400));
        var pdf = await AttachAsync(question, person, "合同.pdf", "%PDF-1.7 x"u8.ToArray());
        var here = app.SignedIn(lawyer, "330106", Role.Lawyer);

        foreach (var (reader, page) in new[] { (Of(person), question.Mine()), (here, question.At()) })
        {
            var image = (await reader.ReadPageAsync(page)).QuerySelector(".files img")!;
            using var small = await reader.GetAsync(image.GetAttribute("src"));
            Assert.Equal("image/jpeg", small.Content.Headers.ContentType!.MediaType);
            using var shown = SkiaSharp.SKBitmap.Decode(await small.Content.ReadAsByteArrayAsync());
            Assert.Equal((320, 80), (shown.Width, shown.Height));
            Assert.StartsWith("sandbox", Assert.Single(small.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            using var whole = await reader.GetAsync($"{page}?handler=File&file={picture}");
            Assert.Equal("image/png", whole.Content.Headers.ContentType!.MediaType);
            using var opened = await reader.GetAsync($"{page}?handler=File&file={pdf}");
            Assert.Equal(("application/pdf", "inline"), (opened.Content.Headers.ContentType!.MediaType, opened.Content.Headers.ContentDisposition!.DispositionType));
            var policy = Assert.Single(opened.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(opened.Headers.GetValues("X-Content-Type-Options")));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await Of(await PersonAsync()).GetAsync(question.Mine($"File&file={picture}&small=true"))).StatusCode);
    }

    [Fact]
    public async Task A_paper_is_given_only_to_those_who_may_see_it_and_nothing_in_it_runs()
    {
        var (person, question, lawyer) = await AnsweredAsync();
        var file = await AttachAsync(question, person, "<script>alert(1)</script>.html", "<script>alert(1)</script>"u8.ToArray());
        var (_, elsewhere) = await app.LawyerAsync("远处", "310101");
        var here = app.SignedIn(lawyer, "330106", Role.Lawyer);
        var (_, colleague) = await app.LawyerAsync("近处");

        foreach (var (reader, address) in new[] { (Of(person), question.Mine($"File&file={file}")), (here, question.At($"File&file={file}")) })
        {
            using var answer = await reader.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.StartsWith("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.True(answer.Headers.CacheControl!.NoStore);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(question.At($"File&file={file}"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(question.At($"File&file={file}"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Of(await PersonAsync()).GetAsync(question.Mine($"File&file={file}"))).StatusCode);
        // A paper of another consultation is not given through one's own.
        var (other, own, _) = await AnsweredAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await Of(other).GetAsync(own.Mine($"File&file={file}"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await here.GetAsync(own.At($"File&file={file}"))).StatusCode);
    }

    private HttpClient Of(Guid person) => app.SignedIn(person, "000000", Role.Citizen);

    private Task<Guid> PersonAsync() => app.CitizenAsync($"138{Interlocked.Increment(ref _phone):D8}");

    private async Task<(Guid Person, Guid Question, Guid Lawyer)> AnsweredAsync()
    {
        var (person, lawyer) = (await PersonAsync(), (await app.LawyerAsync()).Id);
        return (person, await app.AnsweredQuestionAsync(person, lawyer), lawyer);
    }

    private async Task<Guid> AttachAsync(Guid question, Guid person, string name, byte[] content)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<FileStore>().AddAsync(name, new MemoryStream(content));
        await app.SaveAsync(file);
        await app.ChangeAsync(question, view => view.Matter.Attach(file.Id, person, app.Clock.GetUtcNow()));
        return file.Id;
    }

    private static byte[] Picture(int width, int height)
    {
        using var picture = new SkiaSharp.SKBitmap(width, height);
        using var made = picture.Encode(SkiaSharp.SKEncodedImageFormat.Png, 90);
        return made.ToArray();
    }
}
