namespace Fabang.Modules.Matters.Intakes;

/// <summary>Where a way stands among the others, the first first.</summary>
public enum WayPlace
{
    /// <summary>先办: somebody is in danger, or a right runs out.</summary>
    First,

    /// <summary>在线问: somebody answers at once.</summary>
    Now,

    /// <summary>留言: somebody answers by a time that is known.</summary>
    Soon,

    /// <summary>该管的部门: whose duty it is.</summary>
    Office,

    /// <summary>援助、调解: free help that is applied for.</summary>
    Help,

    /// <summary>自己看: reading for oneself.</summary>
    Read,

    /// <summary>花钱办: paid for by the person.</summary>
    Paid,

    /// <summary>这次不行: it does not fit, and why.</summary>
    Not,
}
