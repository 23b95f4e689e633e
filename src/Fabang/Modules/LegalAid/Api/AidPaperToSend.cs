using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters.Api;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>A paper of an application.</summary>
internal sealed record AidPaperToSend(
    [property: Required, Description("是什么材料")] PaperKind? Kind,
    [property: Required, Breaks("LegalAid.TooManyPapers"), Description("内容")] PaperToSend? File);
