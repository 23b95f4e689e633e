namespace Fabang.Modules.LegalAid.Applications;

/// <summary>
/// That the person has read, or was read, what they promise (个人诚信承诺), and promises it. 《法律援助法》第四十一条: means are checked by shared information, or by a commitment.
/// </summary>
/// <param name="Name">As it was typed or written.</param>
/// <param name="Way">How.</param>
/// <param name="At">When.</param>
/// <param name="SheetHash">Of what was signed.</param>
/// <param name="ReadAloud">Whether it was read to them.</param>
public sealed record Signature(string Name, SignatureWay Way, DateTimeOffset At, string SheetHash, bool ReadAloud);
