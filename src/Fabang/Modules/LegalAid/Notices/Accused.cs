namespace Fabang.Modules.LegalAid.Notices;

/// <summary>Whom a lawyer is to be appointed for (犯罪嫌疑人、被告人、被申请人), as the notice names them.</summary>
/// <param name="Name">As in the notice.</param>
/// <param name="Born">Day of birth: who is not yet eighteen gets a lawyer who knows minors.</param>
/// <param name="Place">Where they are held; null where they are free.</param>
/// <param name="Representative">Legal representative or near relative (法定代理人、近亲属); null where none is known.</param>
/// <param name="Phone">Of the representative, eleven digits; null where it is not known.</param>
/// <param name="Language">What they speak or sign, where it is not Mandarin; null where it is.</param>
public sealed record Accused(string Name, DateOnly Born, string? Place, string? Representative, string? Phone, string? Language)
{
    private const int OfAge = 18;

    public bool IsMinor(DateOnly on) => Born.AddYears(OfAge) > on;
}
