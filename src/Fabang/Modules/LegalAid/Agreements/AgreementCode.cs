namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>What the person sends to sign.</summary>
/// <param name="Id">Which code.</param>
/// <param name="Typed">What they typed of it.</param>
/// <param name="Drawn">What they drew, as the field sends it; null where they did not.</param>
public sealed record AgreementCode(Guid Id, string? Typed, string? Drawn);
