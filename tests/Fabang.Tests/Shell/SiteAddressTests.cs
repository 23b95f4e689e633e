using Fabang.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Fabang.Tests.Shell;

/// <summary>What an operator may write as the address of the site.</summary>
public sealed class SiteAddressTests
{
    private static readonly HttpRequest Request = new DefaultHttpContext { Request = { Scheme = "http", Host = new HostString("10.0.0.7", 5080) } }.Request;

    [Theory]
    [InlineData("https://law.example.gov.cn", "https://law.example.gov.cn")]
    [InlineData("https://law.example.gov.cn/", "https://law.example.gov.cn")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("", "http://10.0.0.7:5080")]
    [InlineData(null, "http://10.0.0.7:5080")]
    public void Is_what_is_set_else_that_of_the_request(string? set, string address) => Assert.Equal(address, Read(set).For(Request));

    [Theory]
    [InlineData("law.example.gov.cn")]
    [InlineData("//law.example.gov.cn")]
    [InlineData("ftp://law.example.gov.cn")]
    [InlineData("https://law.example.gov.cn/laws")]
    [InlineData("https://law.example.gov.cn/?from=sms")]
    [InlineData("/srv/law")]
    [InlineData("法帮")]
    public void Anything_else_is_refused_at_the_start(string set) => Assert.Contains(set, Assert.Throws<InvalidDataException>(() => Read(set)).Message, StringComparison.Ordinal);

    private static SiteAddress Read(string? set) =>
        SiteAddress.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Fabang:Address", set)]).Build());
}
