namespace Fabang.LiveLoad;

/// <summary>One side of a conversation, and the cookie that signs it in.</summary>
/// <param name="Path">The page: <c>/my/talks/…</c> or <c>/desk/talks/…</c>.</param>
public sealed record Guest(Guid Conversation, string Path, string Cookie);
