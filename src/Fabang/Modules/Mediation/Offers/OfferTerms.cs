namespace Fabang.Modules.Mediation.Offers;

/// <summary>What a party offers (方案内容): money with its dates, and what else is to be done.</summary>
/// <param name="Payer">The party who pays; null where nobody does.</param>
/// <param name="Payee">The party who is paid; null where nobody is.</param>
/// <param name="Total">In yuan; zero where no money is paid.</param>
/// <param name="Instalments">By date; together they are the total.</param>
/// <param name="Duties">What else each does, by when and where, in plain words.</param>
public sealed record OfferTerms(Guid? Payer, Guid? Payee, decimal Total, IReadOnlyList<Instalment> Instalments, string Duties)
{
    public const int LongestDuties = 2000;

    public const int MostInstalments = 36;

    private const int MostYears = 10;

    /// <exception cref="BrokenRuleException">The sum is not the total, a date is past or out of order, or nothing is offered at all.</exception>
    public void Ensure(DateOnly today)
    {
        if (Total == 0 && Instalments.Count == 0)
        {
            BrokenRuleException.ThrowIfBlank(Duties, "Mediation.OfferIsEmpty");
            return;
        }

        if (Payer is null || Payee is null || Payer == Payee)
        {
            throw new BrokenRuleException("Mediation.NeedsPayer");
        }

        if (Total <= 0 || Instalments.Count is 0 or > MostInstalments || Instalments.Any(one => one.Amount <= 0) || Instalments.Sum(one => one.Amount) != Total)
        {
            throw new BrokenRuleException("Mediation.SumIsNotTotal", Instalments.Sum(one => one.Amount), Total);
        }

        if (Instalments.Any(one => one.DueOn < today || one.DueOn > today.AddYears(MostYears)) || Instalments.Zip(Instalments.Skip(1)).Any(pair => pair.First.DueOn >= pair.Second.DueOn))
        {
            throw new BrokenRuleException("Mediation.BadDates");
        }
    }
}
