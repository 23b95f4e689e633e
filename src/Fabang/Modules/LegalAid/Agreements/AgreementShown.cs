using Fabang.Kernel.Documents;

namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>An agreement as a page shows it: its words, and who has signed.</summary>
public sealed record AgreementShown(AidAgreement Agreement, Document Paper);
