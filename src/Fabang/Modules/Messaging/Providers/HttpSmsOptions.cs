using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;

namespace Fabang.Modules.Messaging.Providers;

/// <summary>
/// A gateway for text messages that is reached over HTTP, described in settings (<c>Messaging:Sms</c>). The URL, the body and the
/// headers may hold <c>{phone}</c>, <c>{text}</c>, <c>{key}</c>, <c>{template}</c> and <c>{parameters}</c> (as JSON), each escaped for where it stands.
/// </summary>
public sealed class HttpSmsOptions
{
    public const string Section = "Messaging:Sms";

    /// <summary>Address of the gateway, such as <c>https://sms.example.cn/send?to={phone}</c>. Without it there is no gateway.</summary>
    public string? Url { get; set; }

    public string Method { get; set; } = "POST";

    /// <summary>Body of the request; empty for none.</summary>
    public string? Body { get; set; }

    /// <summary><c>application/json</c> or <c>application/x-www-form-urlencoded</c>: how values are escaped in the body.</summary>
    public string ContentType { get; set; } = "application/json";

    /// <summary>Headers, such as <c>Authorization</c> and, where the gateway knows one, a header with <c>{key}</c>.</summary>
    public Dictionary<string, string> Headers { get; set; } = [];

    /// <summary>Our names of templates to those of the gateway: <c>Accounts.SignInCode</c> to <c>SMS_1234</c>.</summary>
    public Dictionary<string, string> Templates { get; set; } = [];

    /// <summary>Seconds to wait for the answer.</summary>
    [Range(1, 30)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Where in a JSON answer success is told, such as <c>result.code</c>; without it a status of 200 to 299 is success.</summary>
    public string? SuccessPath { get; set; }

    /// <summary>What stands there on success, such as <c>0</c> or <c>OK</c>.</summary>
    public string? SuccessValue { get; set; }

    /// <summary>Where in a JSON answer the gateway names the message.</summary>
    public string? IdPath { get; set; }

    /// <summary>The gateway sends a message with a <c>{key}</c> it has seen only once, so attempts without an answer may be repeated.</summary>
    public bool RepeatsSafely { get; set; }

    internal bool IsComplete =>
        Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && SuccessPath is null == SuccessValue is null
        && Method.Length > 0 && Method.All(char.IsAsciiLetter) && MediaTypeHeaderValue.TryParse(ContentType, out _);
}
