using System.Globalization;
using System.Net;
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
        catch (OperationCanceledException slow) when (slow.InnerException is TimeoutException && !cancel.IsCancellationRequested)
        {
            // The time to connect is over; that of the answer ends in a TimeoutRejectedException.
            return SendResult.Unreachable("ConnectTimeout");
        }
        catch (Exception failed) when (failed is HttpRequestException or TimeoutRejectedException or OperationCanceledException or IOException)
        {
            return SendResult.Unknown(RepeatsSafely, failed.GetType().Name);
        }
    }

    /// <summary>
    /// Only what says "no" is a refusal. Behind a status such as 502 or an answer that nobody can read, the message may well have
    /// gone on: offered again, it would arrive twice.
    /// </summary>
    private async Task<SendResult> JudgeAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        var status = $"status {((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)}";
        if (!response.IsSuccessStatusCode)
        {
            return MayHaveGoneOn(response.StatusCode) ? SendResult.Unknown(RepeatsSafely, status) : SendResult.Refused(status);
        }

        if (options.Value is { SuccessPath: null, IdPath: null })
        {
            return SendResult.Accepted();
        }

        var (success, id) = await ReadAsync(response, cancel);
        return options.Value.SuccessPath switch
        {
            null => SendResult.Accepted(id),
            _ when success == options.Value.SuccessValue => SendResult.Accepted(id),
            var path when success is null => SendResult.Unknown(RepeatsSafely, $"{status}, no {path}"),
            var path => SendResult.Refused($"{status}, {path} is not {options.Value.SuccessValue}"),
        };
    }

    private static bool MayHaveGoneOn(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout || ((int)status >= 500 && status is not HttpStatusCode.ServiceUnavailable);

    /// <returns>What stands in the answer where success and the provider's id are told.</returns>
    private async Task<(string? Success, string? Id)> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
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
