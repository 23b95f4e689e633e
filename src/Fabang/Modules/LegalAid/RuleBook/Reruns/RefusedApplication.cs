using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>An application that was refused because of who the applicant is or what they ask for (不予援助决定).</summary>
/// <param name="ApplicationId">Of the application.</param>
/// <param name="Number">What people read out on the phone.</param>
/// <param name="Region">Of the centre that refused it.</param>
/// <param name="RefusedAt">When.</param>
/// <param name="Facts">The inputs that were judged.</param>
/// <param name="Version">Of the rules that they were judged by, as the finding named it.</param>
/// <param name="PersonId">The account of the applicant.</param>
/// <param name="MatterId">The matter that it is part of.</param>
public sealed record RefusedApplication(
    Guid ApplicationId, string Number, RegionCode Region, DateTimeOffset RefusedAt, AidAnswers Facts, string Version, Guid PersonId, Guid MatterId);
