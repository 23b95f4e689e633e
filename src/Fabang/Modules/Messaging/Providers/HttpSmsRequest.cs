using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fabang.Modules.Messaging.Providers;

/// <summary>Fills the templates of <see cref="HttpSmsOptions"/> with one message.</summary>
internal sealed partial class HttpSmsRequest(HttpSmsOptions options)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public HttpRequestMessage For(OutgoingMessage message)
    {
        var request = new HttpRequestMessage(HttpMethod.Parse(options.Method), Fill(options.Url!, message, Uri.EscapeDataString));
        if (options.Body is { Length: > 0 } body)
        {
            var json = options.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase);
            request.Content = new StringContent(Fill(body, message, json ? EscapeJson : Uri.EscapeDataString), Encoding.UTF8, options.ContentType);
        }

        foreach (var (name, value) in options.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, Fill(value, message, Uri.EscapeDataString));
        }

        return request;
    }

    private string Fill(string template, OutgoingMessage message, Func<string, string> escape) =>
        Place().Replace(template, place => escape(place.Groups[1].Value switch
        {
            "phone" => message.Address,
            "text" => message.Text,
            "key" => message.Key,
            "template" => options.Templates.GetValueOrDefault(message.Template, message.Template),
            _ => JsonSerializer.Serialize(message.Parameters, Readable),
        }));

    private static string EscapeJson(string value) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);

    [GeneratedRegex(@"\{(phone|text|key|template|parameters)\}")]
    private static partial Regex Place();
}
