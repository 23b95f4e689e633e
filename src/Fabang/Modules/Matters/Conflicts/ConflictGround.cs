namespace Fabang.Modules.Matters.Conflicts;

/// <summary>Why a lawyer may not serve somebody (冲突事由).</summary>
public enum ConflictGround
{
    /// <summary>对方是本人或本所的委托人: the other side is served by the lawyer or their firm</summary>
    OtherSideIsClient,

    /// <summary>曾代理对方: the lawyer or their firm has served somebody against this person</summary>
    ActedAgainstPerson,

    /// <summary>律师申报: the lawyer says so after reading</summary>
    Declared,
}
