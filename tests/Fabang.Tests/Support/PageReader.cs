using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Fabang.Tests.Support;

/// <summary>Sends forms as a browser does, and reads answers as pages.</summary>
internal static class PageReader
{
    public static Task<HttpResponseMessage> SendAsync(this HttpClient visitor, string address, params (string Name, string Value)[] fields) =>
        visitor.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Sends a form with one file.</summary>
    public static async Task<HttpResponseMessage> SendFileAsync(this HttpClient visitor, string address, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "Files", name } };
        return await visitor.PostAsync(address, form);
    }

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.ReadPageAsync();
    }

    public static string Problems(this IParentNode page) => page.QuerySelector(".govuk-error-summary")?.TextContent ?? "";

    /// <summary>What stands in a field.</summary>
    public static string? Typed(this IParentNode page, string field) => page.QuerySelector($"[name='{field}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    public static string Place(this HttpResponseMessage answer) => answer.Headers.Location?.OriginalString ?? $"nowhere ({(int)answer.StatusCode})";
}
