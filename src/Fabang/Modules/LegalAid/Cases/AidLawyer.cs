namespace Fabang.Modules.LegalAid.Cases;

/// <summary>A lawyer as a case knows them (承办律师).</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">What others read.</param>
/// <param name="FirmId">Of the directory; null for one who stands in none.</param>
public sealed record AidLawyer(Guid Id, string Name, Guid? FirmId);
