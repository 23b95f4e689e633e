using System.Security.Cryptography;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>The address at which the calendar of a lawyer's telephone fetches their shifts (日历订阅): whoever has it can read it, so it is long, sealed, and may be changed.</summary>
public sealed class RotaCalendar : Entity
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    private RotaCalendar()
    {
    }

    public Guid LawyerId { get; private init; }

    /// <summary>32 letters and digits, 160 bits.</summary>
    public string Secret { get; private set; } = "";

    public static RotaCalendar For(Guid lawyer) => new() { LawyerId = lawyer, Secret = Fresh() };

    /// <summary>The old address shows nothing any more.</summary>
    public void Change() => Secret = Fresh();

    private static string Fresh() => RandomNumberGenerator.GetString(Letters, 32);
}
