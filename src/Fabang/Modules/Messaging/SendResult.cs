namespace Fabang.Modules.Messaging;

/// <summary>How an attempt ended (发送结果).</summary>
public enum SendOutcome
{
    /// <summary>已受理: the provider has it and will send it</summary>
    Accepted,

    /// <summary>被拒绝: the provider answered that it will not</summary>
    Refused,

    /// <summary>未连通: the provider was not reached, so it does not have it</summary>
    Unreachable,

    /// <summary>结果未知: it was handed over and no answer came, so it may have been sent</summary>
    Unknown,
}

/// <param name="Outcome">How it ended.</param>
/// <param name="MayRepeat">Whether another attempt cannot make the person receive it twice.</param>
/// <param name="ProviderId">What the provider calls it.</param>
/// <param name="Detail">Status or kind of failure, without any word of the message.</param>
public sealed record SendResult(SendOutcome Outcome, bool MayRepeat, string? ProviderId = null, string? Detail = null)
{
    public static SendResult Accepted(string? providerId = null) => new(SendOutcome.Accepted, MayRepeat: false, providerId);

    public static SendResult Refused(string detail) => new(SendOutcome.Refused, MayRepeat: true, Detail: detail);

    public static SendResult Unreachable(string detail) => new(SendOutcome.Unreachable, MayRepeat: true, Detail: detail);

    public static SendResult Unknown(bool mayRepeat, string detail) => new(SendOutcome.Unknown, mayRepeat, Detail: detail);
}
