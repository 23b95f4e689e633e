namespace Fabang.Modules.Messaging;

/// <summary>A way in which people are reached (渠道).</summary>
public enum Channel
{
    /// <summary>短信: a text message to a mobile phone</summary>
    Sms,
}
