namespace Fabang.Modules.Following.My;

/// <param name="Follow">What is followed.</param>
/// <param name="News">What was told of it, the newest first.</param>
public sealed record FollowRow(Follow Follow, IReadOnlyList<FollowNews> News);
