using System.Globalization;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// Which closed consultations are drawn for review (抽样规则): a keyed hash of the id says it. The same one always gives the same, nobody without
/// the keys of the platform can foresee it, and nobody at all can choose.
/// </summary>
public sealed class SampleRule(KeyRing keys)
{
    private const string Place = "consultations.review-sample";
    private const double Whole = 1L << 32;

    /// <param name="consultation">Its id.</param>
    /// <param name="percent">The share that is drawn: 0 none, 100 all.</param>
    public bool Draws(Guid consultation, int percent) => PointOf(consultation) < percent / 100.0;

    /// <summary>From 0 to just below 1, as even as the hash.</summary>
    private double PointOf(Guid consultation) =>
        uint.Parse(keys.Hash(consultation.ToString("N"), Place).AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / Whole;
}
