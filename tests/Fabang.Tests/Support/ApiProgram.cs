using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Support;

/// <summary>A program that acts for a citizen: it keeps no cookies, sends JSON, and brings along what it was given in headers.</summary>
internal sealed class ApiProgram(FabangApp app) : IDisposable
{
    private readonly HttpClient _client = app.CreateDefaultClient();

    public string? Token { get; set; }

    /// <summary>The header of the story that is not sent yet.</summary>
    public string? Intake { get; set; }

    public string? Device { get; set; }

    /// <summary>A program with the token of a session of this account, as if it had signed in.</summary>
    public static async Task<ApiProgram> OfAsync(FabangApp app, Guid account, AccountKind kind = AccountKind.Citizen)
    {
        var session = await app.SaveAsync(Session.Begin(account, kind, SignInMethod.PhoneCode, "", app.Clock.GetUtcNow()));
        return new ApiProgram(app) { Token = app.Services.GetRequiredService<SessionTokens>().Of(session) };
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, Guid? key = null)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = body is null ? null : body as HttpContent ?? JsonContent.Create(body) };
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        foreach (var (name, value) in new[] { (CurrentIntake.Header, Intake), ("Fabang-Device", Device), ("Idempotency-Key", key?.ToString()) })
        {
            if (value is not null)
            {
                request.Headers.Add(name, value);
            }
        }

        var answer = await _client.SendAsync(request);
        Intake = Of(answer, CurrentIntake.Header) ?? Intake;
        Device = Of(answer, "Fabang-Device") ?? Device;
        return answer;
    }

    public Task<JsonElement> GetAsync(string path) => DoneAsync(HttpMethod.Get, path);

    public Task<JsonElement> PostAsync(string path, object? body = null, Guid? key = null) => DoneAsync(HttpMethod.Post, path, body, key);

    public Task<JsonElement> PutAsync(string path, object? body = null) => DoneAsync(HttpMethod.Put, path, body);

    /// <summary>Asks, and is answered well.</summary>
    public async Task<JsonElement> DoneAsync(HttpMethod method, string path, object? body = null, Guid? key = null)
    {
        using var answer = await SendAsync(method, path, body, key);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        return text.Length == 0 ? default : JsonElement.Parse(text);
    }

    /// <summary>Asks, and is told what is wrong.</summary>
    public async Task<JsonElement> RefusedAsync(HttpStatusCode expected, HttpMethod method, string path, object? body = null, Guid? key = null)
    {
        using var answer = await SendAsync(method, path, body, key);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{method} {path}: {(int)answer.StatusCode} {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var problem = JsonElement.Parse(text);
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        return problem;
    }

    /// <summary>Signs in with the code that came to the phone.</summary>
    public async Task SignInAsync(string phone)
    {
        var sent = await PostAsync("/sign-in/codes", new { phone });
        Token = (await PostAsync("/sign-in", new { id = sent.GetProperty("id").GetGuid(), code = await app.CodeOfAsync(sent.GetProperty("id").GetGuid()), device = "村口服务终端" })).GetProperty("token").GetString();
    }

    public void Dispose() => _client.Dispose();

    private static string? Of(HttpResponseMessage answer, string header) => answer.Headers.TryGetValues(header, out var values) ? values.Single() : null;
}

internal static class ApiProgramExtensions
{
    /// <summary>What the text message would say.</summary>
    public static Task<string> CodeOfAsync(this FabangApp app, Guid id) => app.ReadAsync(async db => (await db.Set<PhoneCode>().FindAsync(id))!.Code);
}
