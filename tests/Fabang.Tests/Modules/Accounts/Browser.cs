using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

/// <summary>A visitor with a browser of their own: cookies are kept, redirects are looked at.</summary>
internal sealed class Browser(FabangApp app)
{
    private readonly HttpClient _client = app.Visitor();

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        // As every browser says with a form.
        request.Headers.Add("Origin", "http://localhost");
        return await _client.SendAsync(request);
    }

    public async Task<IHtmlDocument> ReadAsync(string path)
    {
        var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.PageAsync();
    }

    /// <summary>Asks for a code on the page.</summary>
    /// <returns>The address of the page where it is typed.</returns>
    public async Task<string> AskForCodeAsync(string phone, string? from = null)
    {
        var response = await PostAsync("/sign-in", ("Phone", phone), ("From", from ?? ""));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }

    public async Task SignInAsync(string phone)
    {
        var page = await AskForCodeAsync(phone);
        var response = await PostAsync(page, ("Code", await app.NewestCodeAsync(phone)));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}

internal static class BrowserExtensions
{
    public static Browser NewBrowser(this FabangApp app) => new(app);

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>What the text message would say.</summary>
    public static Task<string> NewestCodeAsync(this FabangApp app, string phone) => app.ReadAsync(async db =>
        (await db.Set<PhoneCode>().WhereSealedPhone(phone, db).OrderByDescending(code => code.RequestedAt).FirstAsync()).Code);

    private static IQueryable<PhoneCode> WhereSealedPhone(this IQueryable<PhoneCode> codes, string phone, Fabang.Kernel.Data.FabangDb db) =>
        Fabang.Kernel.Sealing.SealedColumns.WhereSealed(codes, code => code.Phone, PhoneNumber.Parse(phone).Digits, db);

    public static string Location(this HttpResponseMessage response) => response.Headers.Location!.OriginalString;
}
