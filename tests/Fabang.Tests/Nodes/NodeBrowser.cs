using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Modules.Accounts;

namespace Fabang.Tests.Nodes;

/// <summary>A browser that reaches the site at any of its nodes, as behind a load balancer: its cookies are good at all of them.</summary>
internal sealed class NodeBrowser : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true });

    public async Task<IHtmlDocument> ReadAsync(Node node, string path, CancellationToken cancel)
    {
        using var response = await _client.GetAsync(new Uri(node.Address, path), cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(cancel));
    }

    /// <summary>The stream of rings for the live part of a page.</summary>
    public async Task<StreamReader> ListenAsync(Node node, IHtmlDocument page, CancellationToken cancel)
    {
        var topics = page.QuerySelector("[data-live-topics]")!.GetAttribute("data-live-topics")!;
        var response = await _client.GetAsync(
            new Uri(node.Address, $"/live?topics={Uri.EscapeDataString(topics)}"), HttpCompletionOption.ResponseHeadersRead, cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new StreamReader(await response.Content.ReadAsStreamAsync(cancel));
    }

    /// <summary>Sends the form of a page, with what is hidden in it and is not given.</summary>
    public Task<HttpResponseMessage> SendAsync(Node node, string path, IHtmlDocument page, CancellationToken cancel, params (string Name, string Value)[] typed)
    {
        var hidden = page.QuerySelector("main form[method=post]")!.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(input => (Name: input.Name!, input.Value)).ExceptBy(typed.Select(field => field.Name), field => field.Name);
        return _client.PostAsync(
            new Uri(node.Address, path), new FormUrlEncodedContent(hidden.Concat(typed).Select(field => KeyValuePair.Create(field.Name, field.Value))), cancel);
    }

    /// <summary>Password at one node, second factor at the other.</summary>
    public async Task SignInStaffAsync(Node first, Node second, string user, CancellationToken cancel)
    {
        using var half = await SendAsync(
            first, "/staff/sign-in", await ReadAsync(first, "/staff/sign-in", cancel), cancel, ("UserName", user), ("Password", NodeSite.Password));
        Assert.Equal("/staff/second-factor", half.Headers.Location?.OriginalString);
        using var whole = await SendAsync(
            second, "/staff/second-factor", await ReadAsync(second, "/staff/second-factor", cancel), cancel,
            ("Code", Totp.CodeAt(NodeSite.AuthenticatorKey, TimeProvider.System.GetUtcNow())));
        Assert.Equal("/", whole.Headers.Location?.OriginalString);
    }

    /// <summary>A citizen's sign-in; the code is read where the text message would tell it.</summary>
    public async Task SignInCitizenAsync(Node node, string phone, Func<Task<string>> code, CancellationToken cancel)
    {
        using var asked = await SendAsync(node, "/sign-in", await ReadAsync(node, "/sign-in", cancel), cancel, ("Phone", phone));
        var address = asked.Headers.Location!.OriginalString;
        using var entered = await SendAsync(node, address, await ReadAsync(node, address, cancel), cancel, ("Code", await code()));
        Assert.Equal("/", entered.Headers.Location?.OriginalString);
    }

    public void Dispose() => _client.Dispose();
}
