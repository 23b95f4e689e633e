using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Payments;

/// <summary>A file of subsidies to be paid (补贴发放批次): which cases, made by whom. A case stands in one at most.</summary>
public sealed class PaymentBatch : Entity, IRegional
{
    private PaymentBatch()
    {
    }

    /// <summary>Such as BT-330100-20261127-0001.</summary>
    public string Number { get; private init; } = "";

    public RegionCode Region { get; private init; }

    public Guid MadeBy { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public int Cases { get; private init; }

    /// <summary>Yuan.</summary>
    public decimal Total { get; private init; }

    public static PaymentBatch Make(Guid id, string number, RegionCode region, Guid by, int cases, decimal total, DateTimeOffset now) =>
        new() { Id = id, Number = number, Region = region, MadeBy = by, Cases = cases, Total = total, MadeAt = now };
}
