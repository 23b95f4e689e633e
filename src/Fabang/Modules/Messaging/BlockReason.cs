namespace Fabang.Modules.Messaging;

/// <summary>Why the gateway did not send a message.</summary>
public enum BlockReason
{
    /// <summary>不用此渠道: the person does not want to be reached this way</summary>
    NeverByThisChannel,

    /// <summary>没有联系方式: no number is known</summary>
    NoAddress,
}
