using Fabang.Modules.LegalAid.Cases;

namespace Fabang.Modules.LegalAid.Closing;

/// <summary>One line of the list of a file.</summary>
/// <param name="Kind">Which document.</param>
/// <param name="IsMust">Whether it must be there.</param>
/// <param name="IsThere">Whether it is.</param>
public sealed record ClosingItem(CaseFileKind Kind, bool IsMust, bool IsThere)
{
    public bool IsMissing => IsMust && !IsThere;
}
