namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>That one side has read an agreement and signs it (签名).</summary>
/// <param name="Name">As it was typed.</param>
/// <param name="Way">How.</param>
/// <param name="At">When.</param>
/// <param name="DocumentHash">Of what was signed, SHA-256.</param>
/// <param name="DrawnFileId">What they drew beside it; null where they only typed.</param>
public sealed record AgreementSignature(string Name, AgreementWay Way, DateTimeOffset At, string DocumentHash, Guid? DrawnFileId);
