using System.Net;
using System.Net.Sockets;
using System.Text;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Addresses as they come over the line, through the server that stands there in earnest: no client tidies them first.</summary>
public sealed class HostileAddressTests(HostileAddressTests.Door app) : IClassFixture<HostileAddressTests.Door>
{
    [Fact]
    public async Task Ten_thousand_characters_get_a_page_that_says_what_is_wrong()
    {
        foreach (var words in new[] { new string('a', 10_000), string.Concat(Enumerable.Repeat("%E7%81%AF", 10_000)) })
        {
            var answer = await SendAsync($"GET /laws/search?q={words} HTTP/1.1");

            Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
            Assert.Contains("govuk-error-summary", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(200_000, "414")]
    [InlineData(2_000_000, "414")]
    public async Task What_is_longer_still_is_refused_at_the_door(int length, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status}", await SendAsync($"GET /laws/search?q={new string('a', length)} HTTP/1.1"), StringComparison.Ordinal);

    [Theory]
    [InlineData("GET /laws/search?q=\0 HTTP/1.1")]
    [InlineData("GET /laws/\0 HTTP/1.1")]
    [InlineData("GET /laws/%00 HTTP/1.1")]
    [InlineData("GET /laws/%ED%A0%80/1 HTTP/1.1")]
    [InlineData("GET /laws/search?q=\u00FF\u00FE HTTP/1.1")]
    [InlineData("GET /laws/search?q=% HTTP/1.1")]
    [InlineData("GET /laws/..%2f..%2fetc/passwd HTTP/1.1")]
    [InlineData("GET /../../etc/passwd HTTP/1.1")]
    [InlineData("GET http://elsewhere/laws/search?q=a HTTP/1.1")]
    [InlineData("GET * HTTP/1.1")]
    [InlineData("GET /laws/search HTTP/9.9")]
    [InlineData("GET /laws/search?q=a b HTTP/1.1")]
    [InlineData("BREW /laws/search?q=a HTTP/1.1")]
    [InlineData("\u0016\u0003\u0001")]
    public async Task Lines_that_are_no_request_harm_nobody(string line)
    {
        var answer = await SendAsync(line);

        Assert.True(answer.Length == 0 || answer[9] is '2' or '3' or '4' || answer.StartsWith("HTTP/1.1 505", StringComparison.Ordinal), answer.Split('\r')[0]);
        Assert.StartsWith("HTTP/1.1 200", await SendAsync("GET /laws/search?q=a HTTP/1.1"), StringComparison.Ordinal);
    }

    /// <summary>The answer whole; what the server closes while we still write is an answer too.</summary>
    private async Task<string> SendAsync(string line)
    {
        var place = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, place.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"{line}\r\nHost: localhost\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
        }

        try
        {
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    public sealed class Door : FabangApp
    {
        public Door() => UseKestrel(0);
    }
}
