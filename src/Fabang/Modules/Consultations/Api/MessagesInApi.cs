using System.ComponentModel;
using Fabang.Modules.Consultations.Live;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What was said after a number, and how the talk stands.</summary>
internal sealed record MessagesInApi(
    [property: Description("In order, 200 at most. 消息")] IReadOnlyList<MessageInApi> Items,
    [property: Description("Number of the last message there is: ask again after the last one you got until you have it. 最后一条消息")] int LastNumber,
    [property: Description("Up to which number the other side has read. 对方读到第几条")] int ReadByThem,
    [property: Description("状态")] ConversationStatus Status,
    [property: Description("Send it as state with the next request: it is answered at once where this has changed. 下一次带上")] string State);
