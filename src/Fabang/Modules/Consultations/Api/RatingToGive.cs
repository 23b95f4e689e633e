using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Fabang.Modules.Consultations.Api;

/// <summary>How it was, once.</summary>
internal sealed record RatingToGive(
    [property: Required, Description("评价")] Grade? Grade,
    [property: Description("May be left out. 理由")] IReadOnlyList<RatingReason>? Reasons = null,
    [property: StringLength(500), Description("May be left out. 还想说的")] string? Comment = null);
