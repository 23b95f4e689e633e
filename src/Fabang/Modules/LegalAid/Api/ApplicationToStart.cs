using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>Where somebody applies.</summary>
internal sealed record ApplicationToStart(
    [property: Required, Breaks("LegalAid.NeedsRegion", "LegalAid.TooManyDrafts"), Description("Six digits (GB/T 2260) of a city or county. 向哪里的法律援助中心申请")] string? Region);
