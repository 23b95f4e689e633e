namespace Fabang.Modules.Guidance.Triage;

/// <summary>Whether a way will be open to this person, as far as the rules tell. A body decides, not this program.</summary>
public enum Likelihood
{
    /// <summary>多半可以</summary>
    Likely,

    /// <summary>还不能确定</summary>
    Unknown,

    /// <summary>多半不行</summary>
    Unlikely,
}
