using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Cases;

namespace Fabang.Modules.LegalAid.Closing;

/// <summary>What the file of one form of aid must hold from a day on (归档材料).</summary>
/// <param name="Form">The form of aid.</param>
/// <param name="Must">Without these it is closed only with a reason.</param>
/// <param name="May">What it has where there was any.</param>
/// <param name="Validity">From when, and by what.</param>
public sealed record ClosingRow(AidForm Form, IReadOnlyList<CaseFileKind> Must, IReadOnlyList<CaseFileKind> May, Validity Validity);
