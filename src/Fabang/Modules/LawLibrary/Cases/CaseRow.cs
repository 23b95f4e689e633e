using System.Linq.Expressions;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>One line of a list of cases.</summary>
public sealed record CaseRow(Guid Id, string Title, string Subject, string? Court, DateOnly? DecidedOn, string? Cause)
{
    internal static readonly Expression<Func<ConcludedCase, CaseRow>> From = one => new CaseRow(one.Id, one.Title, one.Subject, one.Court, one.DecidedOn, one.Cause);
}
