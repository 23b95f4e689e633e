namespace Fabang.Modules.Matters.Conflicts;

/// <summary>How sure it is that two parties are one (比对结果).</summary>
public enum MatchStrength
{
    /// <summary>仅电话相同: somebody decides</summary>
    PhoneOnly,

    /// <summary>仅姓名相同: somebody decides</summary>
    NameOnly,

    /// <summary>确定: the number is the same, or name and telephone</summary>
    Certain,
}
