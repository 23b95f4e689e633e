using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Payments;

/// <summary>What a region pays for one case (法律援助补贴). 《法律援助法》第五十二条: set by the province, adjusted, free of tax.</summary>
/// <param name="Region">Whose table it is; the nation's row holds where the province has none.</param>
/// <param name="Form">For which form of aid.</param>
/// <param name="Amount">Yuan a case.</param>
/// <param name="IsInvented">Ours, for trying out.</param>
/// <param name="Validity">From when, and by what.</param>
public sealed record Subsidy(RegionCode Region, AidForm Form, decimal Amount, bool IsInvented, Validity Validity);
