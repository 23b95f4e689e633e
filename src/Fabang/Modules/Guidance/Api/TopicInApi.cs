using System.ComponentModel;

namespace Fabang.Modules.Guidance.Api;

/// <summary>What a story may be about.</summary>
internal sealed record TopicInApi([property: Description("固定编号")] string Id, [property: Description("名称")] string Name);
