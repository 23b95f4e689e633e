using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Desk;

/// <summary>Something that was not done in time (督办).</summary>
/// <param name="Number">What people name it by.</param>
/// <param name="Title">What it is about, or what kind of thing it is.</param>
/// <param name="Region">Where.</param>
/// <param name="Path">The page where it is seen to.</param>
/// <param name="What">What was not done: 答复, 回访, 投诉处理.</param>
/// <param name="Since">Since when it is late.</param>
public sealed record OverdueItem(string Number, string Title, RegionCode Region, string Path, string What, DateTimeOffset Since);
