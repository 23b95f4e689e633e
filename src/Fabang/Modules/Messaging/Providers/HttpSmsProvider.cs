using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Fabang.Modules.Messaging.Providers;

/// <summary>Sends text messages through any gateway that <see cref="HttpSmsOptions"/> can describe.</summary>
internal sealed class HttpSmsProvider(IHttpClientFactory clients, IOptions<HttpSmsOptions> options) : IMessageProvider
{
    public const string Client = "messaging-sms";

    private const int LongestAnswer = 64 * 1024;
    private readonly HttpSmsRequest _request = new(options.Value);

    public string Name => "http-sms";

    public Channel Channel => Channel.Sms;

    public bool RepeatsSafely => options.Value.RepeatsSafely;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        try
        {
            using var request = _request.For(message);
            using var client = clients.CreateClient(Client);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancel);
            return await JudgeAsync(response, cancel);
        }
        catch (BrokenCircuitException)
        {
            return SendResult.Unreachable("circuit open");
        }
        catch (HttpRequestException failed) when (failed.HttpRequestError is HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return SendResult.Unreachable(failed.HttpRequestError.ToString());
        }
        catch (Exception failed) when (failed is HttpRequestException or TimeoutRejectedException or OperationCanceledException or IOException)
        {
            return SendResult.Unknown(RepeatsSafely, failed.GetType().Name);
        }
    }

    private async Task<SendResult> JudgeAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        if (!response.IsSuccessStatusCode)
        {
            return SendResult.Refused($"status {status}");
        }

        var (success, id) = await ReadAsync(response, cancel);
        return options.Value.SuccessPath is null || success == options.Value.SuccessValue
            ? SendResult.Accepted(id)
            : SendResult.Refused($"status {status}, {options.Value.SuccessPath} is not {options.Value.SuccessValue}");
    }

    /// <returns>What stands in the answer where success and the provider's id are told.</returns>
    private async Task<(string? Success, string? Id)> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        if (options.Value is { SuccessPath: null, IdPath: null })
        {
            return default;
        }

        try
        {
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancel));
            return (At(answer.RootElement, options.Value.SuccessPath), At(answer.RootElement, options.Value.IdPath));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? At(JsonElement element, string? path)
    {
        foreach (var name in path?.Split('.') ?? [])
        {
            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return path is null ? null : element.ToString();
    }

    public static void Limit(HttpClient client) => client.MaxResponseContentBufferSize = LongestAnswer;
}
