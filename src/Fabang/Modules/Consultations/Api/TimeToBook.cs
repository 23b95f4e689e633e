using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Consultations.Api;

/// <summary>When to come back.</summary>
internal sealed record TimeToBook([property: Required, Breaks("Consultations.LiveSlotIsGone", "Consultations.LiveSlotIsPast"), Description("One of the times of the talk. 预约时间")] DateTimeOffset? Time);
