using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A complaint about one's own consultation or talk.</summary>
internal sealed record ComplaintToFile(
    [property: Required, Description("The consultation or talk. 投诉的咨询")] Guid? About,
    [property: Required, Description("事由")] ComplaintReason? Reason,
    [property: Required, StringLength(Complaint.LongestText), Breaks("Consultations.ComplaintNeedsStory"), Description("经过")] string? Story);
