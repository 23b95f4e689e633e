namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>How the law opens legal aid (法律援助) for a matter.</summary>
public enum AidWay
{
    /// <summary>To those of small means. 法律援助法 29, 31, 33.</summary>
    Means,

    /// <summary>To those of small means, or with another reason why they have no lawyer (因经济困难或者其他原因). 法律援助法 24.</summary>
    MeansOrReason,

    /// <summary>Whatever the means. 法律援助法 32.</summary>
    NoMeans,

    /// <summary>Without an application: whoever handles the case must have a lawyer appointed. 法律援助法 25.</summary>
    Notified,

    /// <summary>Advice alone, which is free for everybody. 法律援助法 22, 23.</summary>
    Advice,
}
