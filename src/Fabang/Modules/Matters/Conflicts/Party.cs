using Fabang.Modules.Accounts;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>
/// One party of a matter (当事人), as the person told it. Everything in it is sealed; what is compared are keyed hashes of the
/// name, number and telephone in the one form in which the house keeps them (<see cref="PartyNames"/>, <see cref="PartyNumber"/>).
/// </summary>
public sealed class Party : Entity
{
    public const int LongestName = 60;

    private Party()
    {
    }

    public Guid MatterId { get; private init; }

    public PartyRole Role { get; private init; }

    /// <summary>As it was written; null where only a number or telephone is known.</summary>
    public string? Name { get; private init; }

    /// <summary>The name in the one form that is compared.</summary>
    public string? NameKey { get; private init; }

    /// <summary>身份证号 or 统一社会信用代码, 18 signs.</summary>
    public string? Number { get; private init; }

    /// <summary>Eleven digits.</summary>
    public string? Phone { get; private init; }

    /// <returns>Null where nothing is known that could be compared.</returns>
    public static Party? Of(Guid matterId, PartyRole role, string? name, PartyNumber? number, PhoneNumber? phone, PartyNames names)
    {
        var key = names.Key(name);
        return key is null && number is null && phone is null ? null : new Party
        {
            MatterId = matterId,
            Role = role,
            Name = key is null ? null : Shortened(name!.Trim()),
            NameKey = key,
            Number = number?.Value,
            Phone = phone?.Digits,
        };
    }

    /// <summary>How sure it is that this is the same as the other: null where nothing speaks for it.</summary>
    public MatchStrength? SameAs(Party other)
    {
        if (Number is not null && Number == other.Number)
        {
            return MatchStrength.Certain;
        }

        var sameName = NameKey is not null && NameKey == other.NameKey;
        var samePhone = Phone is not null && Phone == other.Phone;
        return (sameName, samePhone) switch
        {
            (true, true) => MatchStrength.Certain,
            // Two numbers that differ are two people, whatever they are called.
            (true, false) => Number is not null && other.Number is not null ? null : MatchStrength.NameOnly,
            // A family or a firm may share a telephone.
            (false, true) => MatchStrength.PhoneOnly,
            _ => null,
        };
    }

    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
