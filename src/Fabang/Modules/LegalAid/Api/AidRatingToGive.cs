using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>How it was.</summary>
internal sealed record AidRatingToGive(
    [property: Required, Range(1, AidCase.BestRating), Breaks("LegalAid.BadRating", "LegalAid.AlreadyRated"), Description("From 1 to 5. 满意程度")] int? Rating,
    [property: StringLength(500), Description("想说的话")] string? Comment = null);
