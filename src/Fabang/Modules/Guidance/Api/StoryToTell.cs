using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Intakes;

namespace Fabang.Modules.Guidance.Api;

/// <summary>What happened.</summary>
internal sealed record StoryToTell(
    [property: Required, StringLength(Intake.LongestStory, MinimumLength = 4), Description("In the person's own words. 原话")] string? Story,
    [property: StringLength(6), Description("Where, six digits (GB/T 2260); may be left out. 行政区划代码")] string? Region = null);
