using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>An offer as it is typed on the page or sent by a program.</summary>
internal sealed record OfferToMake(
    [property: Breaks("Mediation.NeedsPayer"), Description("Null where no money is paid. 谁付")] Guid? Payer = null,
    [property: Description("付给谁")] Guid? Payee = null,
    [property: Range(0, (double)RequestFacts.MostAmount), Description("一共多少元")] decimal? Total = null,
    [property: MaxLength(OfferTerms.MostInstalments), Breaks("Mediation.SumIsNotTotal", "Mediation.BadDates", "Mediation.BadPayments"), Description("By date; together they are the total. 分几次付")] IReadOnlyList<Instalment>? Instalments = null,
    [property: StringLength(OfferTerms.LongestDuties), Breaks("Mediation.OfferIsEmpty", "Mediation.OfferIsOver", "Mediation.NotYourOffer", "Mediation.IsSettled", "Mediation.RoomClosed"), Description("其他要做的事")] string? Duties = null)
{
    /// <exception cref="BrokenRuleException">An amount is none.</exception>
    public OfferTerms Read()
    {
        var instalments = (Instalments ?? []).OfType<Instalment>().ToList();
        return instalments.Find(one => one.Amount is <= 0 or >= RequestFacts.MostAmount || decimal.Round(one.Amount, 2) != one.Amount) is { } wrong
            ? throw new BrokenRuleException("Mediation.BadPayments", PaymentLines.Write([wrong]))
            : new(Payer, Payee, Total ?? 0, instalments, Duties?.Trim() ?? "");
    }
}
