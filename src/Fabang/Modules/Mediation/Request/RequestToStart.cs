using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Request;

/// <summary>What is asked first: whether mediation can take it, as it is typed on the page or sent by a program.</summary>
internal sealed record RequestToStart(
    [property: Required, Breaks("Mediation.NeedsRegion", "Mediation.TooManyDrafts"), Description("Six digits (GB/T 2260). 哪里的事")] string? Region,
    [property: Required, Description("什么纠纷")] DisputeType? Type,
    [property: Required, Breaks("Mediation.NotFit.AgainstOffice", "Mediation.NotFit.Crime"), Description("和谁的纠纷")] Against? Against,
    [property: Required, Breaks("Mediation.NotFit.Court", "Mediation.NotFit.Office", "Mediation.NotFit.Settled"), Description("是不是已经有人处理")] Elsewhere? Elsewhere,
    [property: Breaks("Mediation.NotFit.Refused"), Description("对方明确不愿意")] bool Refuses = false,
    [property: Description("有没有打人、威胁")] bool HasViolence = false)
{
    /// <summary>Why mediation is not the way; null where it may be.</summary>
    public NotFit? Judge() => (Against, Elsewhere, Refuses) switch
    {
        (Mediation.Request.Against.Office, _, _) => NotFit.AgainstOffice,
        (Mediation.Request.Against.Crime, _, _) => NotFit.Crime,
        (_, Mediation.Request.Elsewhere.Court, _) => NotFit.Court,
        (_, Mediation.Request.Elsewhere.Office, _) => NotFit.Office,
        (_, Mediation.Request.Elsewhere.Settled, _) => NotFit.Settled,
        (_, _, true) => NotFit.Refused,
        _ => null,
    };
}
