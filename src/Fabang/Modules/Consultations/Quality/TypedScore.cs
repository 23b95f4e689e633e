using System.ComponentModel.DataAnnotations;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>What an expert types for one criterion.</summary>
public sealed class TypedScore
{
    public int? Points { get; set; }

    [StringLength(ExpertReview.LongestReason)]
    public string? Reason { get; set; }
}
