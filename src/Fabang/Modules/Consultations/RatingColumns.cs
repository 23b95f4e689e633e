using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations;

internal static class RatingColumns
{
    /// <summary>Maps the reasons of a rating to their names in one column.</summary>
    public static PropertyBuilder<IReadOnlyList<RatingReason>> AreRatingReasons(this PropertyBuilder<IReadOnlyList<RatingReason>> property) =>
        property.HasMaxLength(200).HasConversion(
            reasons => string.Join(' ', reasons),
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<RatingReason>).ToList(),
            ValueComparer.CreateDefault<IReadOnlyList<RatingReason>>(favorStructuralComparisons: true));
}
