using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters.Api;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What was missing, and that it is all.</summary>
internal sealed record SupplementToSend(
    [property: StringLength(AidApplication.LongestText), Breaks("LegalAid.NeedsSomething"), Description("说明")] string? Note = null,
    [property: MaxLength(9), Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "LegalAid.TooManyPapers"), Description("材料")] IReadOnlyList<PaperToSend>? Files = null);
