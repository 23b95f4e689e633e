using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>Another lawyer, a complaint, or how it stands.</summary>
internal sealed record AidRequestToMake(
    [property: Required, Breaks("LegalAid.ChooseKind"), Description("要什么")] AidRequestKind? Kind,
    [property: Required, StringLength(AidRequest.LongestText), Breaks("LegalAid.NeedsWords"), Description("说一说")] string? Story);
