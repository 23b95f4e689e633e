using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>Why somebody does not agree.</summary>
internal sealed record ObjectionToMake(
    [property: Required, StringLength(AidObjection.LongestText), Breaks("LegalAid.NeedsStory", "LegalAid.NothingToObject"), Description("为什么不服")] string? Story);
