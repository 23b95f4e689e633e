namespace Fabang.Modules.Directory;

/// <summary>
/// What the register says of a lawyer's licence (执业状态). 《律师法》第四十七条至第四十九条: suspension of practice, and taking the licence
/// away. Penalties are published at credit.acla.org.cn.
/// </summary>
/// <param name="PenalisedOn">The day of the newest administrative or professional penalty (处罚、处分); null where there is none.</param>
/// <param name="SuspendedUntil">停止执业: the last day of a suspension.</param>
/// <param name="EndedOn">吊销、注销: from this day on there is no licence.</param>
public sealed record LicenceFacts(DateOnly? PenalisedOn, DateOnly? SuspendedUntil, DateOnly? EndedOn)
{
    public static readonly LicenceFacts Clean = new(null, null, null);

    /// <summary>执业证有效</summary>
    public bool IsInForce(DateOnly today) => !(EndedOn <= today) && !(SuspendedUntil >= today);

    /// <summary>Whether there was a penalty in the years before this day.</summary>
    public bool IsPenalisedWithin(int years, DateOnly today) => PenalisedOn > today.AddYears(-years);
}
