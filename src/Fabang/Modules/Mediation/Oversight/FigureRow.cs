namespace Fabang.Modules.Mediation.Oversight;

/// <summary>A row of the yearly figures.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many.</param>
/// <param name="Agreed">Of requests, those that ended with an agreement.</param>
/// <param name="Ended">Of requests, those that are over without one.</param>
/// <param name="Amount">In yuan, of agreements and payments.</param>
public sealed record FigureRow(string Name, int Count, int Agreed, int Ended, decimal Amount)
{
    /// <summary>Too few came to be shown to the public.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The smallest of the counts that make it up, of those that are not nought.</summary>
    public int Smallest => new[] { Count, Agreed, Ended, Count - Agreed - Ended }.Where(count => count > 0).DefaultIfEmpty(0).Min();
}
