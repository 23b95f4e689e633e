using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Fabang.Tests.Shell;

/// <summary>Reads answers as pages, and asks in a language.</summary>
internal static class Site
{
    public const string Chinese = "zh-CN,zh;q=0.9";

    public const string English = "en-GB,en;q=0.8";

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string url) => await (await client.GetAsync(url)).PageAsync();

    public static HttpClient In(this HttpClient client, string language)
    {
        client.DefaultRequestHeaders.AcceptLanguage.Clear();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public static IElement Only(this IParentNode page, string selector) => Assert.Single(page.QuerySelectorAll(selector));
}
