namespace Fabang.Modules.Matters.Allocation;

/// <summary>
/// What a place in the order is made of (得分明细): each part already in its weight, so that they add up. What is owed counts one
/// point a case and has no bound, all else together less than two: whoever is passed over for other reasons is soon first.
/// </summary>
/// <param name="Owed">Cases owed: below zero for one who has had more than their part.</param>
/// <param name="Load">Up to 0.5: how much room is left.</param>
/// <param name="Fit">Up to 0.4: whether it is their field.</param>
/// <param name="Distance">Up to 0.2: county, city, province.</param>
/// <param name="Former">0.5 for who served the person before.</param>
/// <param name="Quality">Up to 0.1, of ratings; half of it where there are none.</param>
public sealed record AllocationParts(double Owed, double Load, double Fit, double Distance, double Former, double Quality)
{
    public double Total => Owed + Load + Fit + Distance + Former + Quality;
}
