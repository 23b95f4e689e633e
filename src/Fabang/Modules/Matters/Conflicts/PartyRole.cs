namespace Fabang.Modules.Matters.Conflicts;

/// <summary>How somebody stands in a matter (当事人地位).</summary>
public enum PartyRole
{
    /// <summary>咨询人: whose matter it is, and whose side the lawyer is on</summary>
    Person,

    /// <summary>对方: against whom it is</summary>
    OtherSide,

    /// <summary>相关人: somebody else on the other side, known by name only</summary>
    Related,
}
