namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>How far a refusal is that new rules would answer otherwise.</summary>
public enum RerunStatus
{
    /// <summary>待确认: an officer decides whether the person is told</summary>
    ToConfirm,

    /// <summary>已告知: the person was told that they may apply again</summary>
    Told,

    /// <summary>不告知: with the officer's reason</summary>
    Dismissed,

    /// <summary>已被更新的规则取代: newer rules came before anybody had decided, and were asked in its place</summary>
    Overtaken,
}
