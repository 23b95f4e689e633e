using System.Globalization;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Offers;

/// <summary>What regions decide about giving out what waits (派单规则).</summary>
public static class OfferRules
{
    /// <summary>How long a question is kept for the lawyer it is offered to; none offers nothing, and everybody takes by hand.</summary>
    public static readonly SettingKey<int> Minutes = new("consultations.offer-minutes", 10, SettingNames.Ours, Whole);

    /// <summary>To how many lawyers, one after the other, before all see it.</summary>
    public static readonly SettingKey<int> Most = new("consultations.offers", 3, SettingNames.Ours, Whole);

    /// <summary>How many open questions a lawyer gets offered at most, where the duty manager has agreed on no other number with them.</summary>
    public static readonly SettingKey<int> Capacity = new("consultations.capacity", 8, SettingNames.Ours, Whole);

    /// <summary>How long a question waits for the lawyers of its own region before those of the whole province may take it.</summary>
    public static readonly SettingKey<Limit> PoolAfter = new("consultations.pool-after", new(2, LimitUnit.Hours), SettingNames.Ours, Limit.Parse);

    /// <summary>Whether only lawyers of the field are offered a question, rather than these first.</summary>
    public static readonly SettingKey<YesNo> NeedsSpecialty = new("consultations.needs-specialty", YesNo.No, SettingNames.Ours, YesNo.Parse);

    /// <summary>Whether lawyers with a penalty in the last three years are offered none.</summary>
    public static readonly SettingKey<YesNo> RefusesPenalised = new("consultations.refuses-penalised", YesNo.No, SettingNames.Ours, YesNo.Parse);

    public static IEnumerable<ISettingKey> All => [Minutes, Most, Capacity, PoolAfter, NeedsSpecialty, RefusesPenalised];

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
