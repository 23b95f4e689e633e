namespace Fabang.Modules.Directory;

/// <summary>How a lawyer is named to others: 王明律师，杭州某某律师事务所，执业 11 年.</summary>
/// <param name="IsPublic">Whether <c>/lawyers/{id}</c> shows a page.</param>
public sealed record PublicLawyer(Guid Id, string Name, Guid FirmId, string Firm, int YearsInPractice, bool IsPublic);
