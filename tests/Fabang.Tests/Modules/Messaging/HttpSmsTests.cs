using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Fabang.Modules.Messaging;
using Fabang.Modules.Messaging.Providers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Fabang.Tests.Modules.Messaging;

/// <summary>The generic gateway, against a small gateway of our own on a real socket.</summary>
public sealed class HttpSmsTests : IAsyncLifetime
{
    private const string Phone = "13800138000";
    private readonly ConcurrentQueue<(string Path, string Query, string Body, string? Auth)> _received = new();
    private readonly WebApplication _gateway;
    private readonly LogKeeper _log = new();
    private readonly List<IDisposable> _providers = [];
    private Func<HttpContext, Task> _answer = _ => Task.CompletedTask;

    public HttpSmsTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _gateway = builder.Build();
        _gateway.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            _received.Enqueue((http.Request.Path, http.Request.QueryString.Value!, await reader.ReadToEndAsync(), http.Request.Headers.Authorization));
            await _answer(http);
        });
    }

    private string Address => _gateway.Urls.Single();

    public async ValueTask InitializeAsync() => await _gateway.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _providers.ForEach(provider => provider.Dispose());
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task It_posts_json_with_every_value_escaped()
    {
        var message = Message("他说：\"明天\\见\"\n第二行", new() { ["code"] = "12\"34" });

        var result = await Provider(new()
        {
            ["Url"] = $"{Address}/send",
            ["Body"] = """{"to":"{phone}","text":"{text}","id":"{key}","code":"{template}","params":"{parameters}"}""",
            ["Headers:Authorization"] = "Bearer secret",
            ["Templates:Messaging.SignInCode"] = "SMS_1",
        }).SendAsync(message, CancellationToken.None);

        var request = Assert.Single(_received);
        var body = JsonDocument.Parse(request.Body).RootElement;
        Assert.Equal(SendOutcome.Accepted, result.Outcome);
        Assert.Equal((Phone, message.Text, message.Key, "SMS_1"), (Of("to"), Of("text"), Of("id"), Of("code")));
        Assert.Equal("12\"34", JsonDocument.Parse(Of("params")).RootElement.GetProperty("code").GetString());
        Assert.Equal("Bearer secret", request.Auth);

        string Of(string name) => body.GetProperty(name).GetString()!;
    }

    [Fact]
    public async Task It_gets_with_values_escaped_for_an_address()
    {
        var text = "a&b=c 您好";

        await Provider(new() { ["Url"] = $"{Address}/send?to={{phone}}&text={{text}}", ["Method"] = "GET" })
            .SendAsync(Message(text), CancellationToken.None);

        Assert.Equal($"?to={Phone}&text={Uri.EscapeDataString(text)}", Assert.Single(_received).Query);
    }

    [Theory]
    [InlineData("""{"result":{"code":"0","id":"m-7"}}""", SendOutcome.Accepted, "m-7")]
    [InlineData("""{"result":{"code":0,"id":7}}""", SendOutcome.Accepted, "7")]
    [InlineData("""{"result":{"code":"41","id":"m-7"}}""", SendOutcome.Refused, null)]
    [InlineData("""{"result":[]}""", SendOutcome.Unknown, null)]
    [InlineData("it works", SendOutcome.Unknown, null)]
    public async Task Success_is_read_from_the_answer(string answer, SendOutcome expected, string? id)
    {
        _answer = http => http.Response.WriteAsync(answer);

        var result = await Provider(new() { ["SuccessPath"] = "result.code", ["SuccessValue"] = "0", ["IdPath"] = "result.id" })
            .SendAsync(Message(), CancellationToken.None);

        Assert.Equal((expected, id), (result.Outcome, result.ProviderId));
    }

    [Theory]
    [InlineData(302, SendOutcome.Refused)]
    [InlineData(400, SendOutcome.Refused)]
    [InlineData(429, SendOutcome.Refused)]
    [InlineData(503, SendOutcome.Refused)]
    [InlineData(408, SendOutcome.Unknown)]
    [InlineData(500, SendOutcome.Unknown)]
    [InlineData(502, SendOutcome.Unknown)]
    [InlineData(504, SendOutcome.Unknown)]
    public async Task An_error_status_is_a_refusal_unless_the_message_may_have_gone_on(int status, SendOutcome expected)
    {
        _answer = http => { http.Response.StatusCode = status; return Task.CompletedTask; };

        var result = await Provider([]).SendAsync(Message(), CancellationToken.None);

        Assert.Equal((expected, $"status {status}"), (result.Outcome, result.Detail));
        Assert.Equal(expected is SendOutcome.Refused, result.MayRepeat);
    }

    [Fact]
    public async Task A_gateway_that_cannot_be_connected_in_time_has_not_got_the_message()
    {
        // What the framework throws when the time to connect is over.
        using var handler = new Broken(new TaskCanceledException("", new TimeoutException()));
        var provider = new HttpSmsProvider(new OneClient(handler), Microsoft.Extensions.Options.Options.Create(new HttpSmsOptions { Url = Address }));

        var result = await provider.SendAsync(Message(), CancellationToken.None);

        Assert.Equal((SendOutcome.Unreachable, true), (result.Outcome, result.MayRepeat));
    }

    [Fact]
    public async Task A_gateway_that_is_not_there_has_not_got_the_message()
    {
        var result = await Provider(new() { ["Url"] = "http://127.0.0.1:9/" }).SendAsync(Message(), CancellationToken.None);

        Assert.Equal((SendOutcome.Unreachable, true), (result.Outcome, result.MayRepeat));
    }

    [Fact]
    public async Task A_gateway_that_hangs_may_have_got_it()
    {
        _answer = http => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

        var result = await Provider(new() { ["TimeoutSeconds"] = "1" }).SendAsync(Message(), CancellationToken.None);

        Assert.Equal((SendOutcome.Unknown, false), (result.Outcome, result.MayRepeat));
    }

    [Fact]
    public async Task A_gateway_that_only_fails_is_left_alone_for_a_while()
    {
        _answer = http => { http.Response.StatusCode = 500; return Task.CompletedTask; };
        var provider = Provider([]);

        List<SendResult> results = [];
        for (var i = 0; i < 15; i++)
        {
            results.Add(await provider.SendAsync(Message(), CancellationToken.None));
        }

        Assert.Equal((SendOutcome.Unreachable, "circuit open"), (results[^1].Outcome, results[^1].Detail));
        Assert.True(_received.Count < results.Count);
    }

    [Fact]
    public async Task No_log_holds_the_number_or_the_words()
    {
        _answer = http => { http.Response.StatusCode = 500; return Task.CompletedTask; };
        var provider = Provider(new() { ["Url"] = $"{Address}/{{phone}}?text={{text}}" });

        for (var i = 0; i < 15; i++)
        {
            await provider.SendAsync(Message("秘密"), CancellationToken.None);
        }

        await Provider(new() { ["Url"] = "http://127.0.0.1:9/{phone}" }).SendAsync(Message(), CancellationToken.None);

        Assert.DoesNotContain(_log.Lines, line => line.Contains(Phone, StringComparison.Ordinal) || line.Contains("秘密", StringComparison.Ordinal)
            || line.Contains(Uri.EscapeDataString("秘密"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Url", "ftp://example.cn")]
    [InlineData("Url", "not an address")]
    [InlineData("SuccessPath", "code")]
    [InlineData("TimeoutSeconds", "31")]
    [InlineData("Method", "SE ND")]
    [InlineData("ContentType", "json, please")]
    public void Settings_that_cannot_work_are_said_at_once(string key, string value) =>
        Assert.ThrowsAny<Exception>(() => Provider(new() { [key] = value }));

    private static OutgoingMessage Message(string text = "text", Dictionary<string, string>? parameters = null) =>
        new(Guid.CreateVersion7().ToString("N"), Phone, text, "Messaging.SignInCode", parameters ?? []);

    /// <summary>The provider as the module registers it, with these settings.</summary>
    private IMessageProvider Provider(Dictionary<string, string?> settings)
    {
        settings.TryAdd("Url", Address);
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create($"{HttpSmsOptions.Section}:{pair.Key}", pair.Value))).Build();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" });
        new MessagingModule().AddServices(services, configuration);
        var built = services.BuildServiceProvider();
        _providers.Add(built);
        return built.GetRequiredService<IMessageProvider>();
    }

    private sealed class OneClient(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }

    private sealed class Broken(Exception failure) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw failure;
    }

    private sealed class LogKeeper : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
