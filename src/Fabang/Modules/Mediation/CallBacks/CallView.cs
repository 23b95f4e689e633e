using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>A call-back as the desk shows it.</summary>
/// <param name="Number">Of the matter.</param>
/// <param name="Tries">So far, the first on top.</param>
public sealed record CallView(CallBack Call, MediationParty Party, string Number, IReadOnlyList<CallTry> Tries);
