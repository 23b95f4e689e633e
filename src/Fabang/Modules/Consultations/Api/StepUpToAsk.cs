using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Consultations.Api;

/// <summary>Why one is not content with what was decided.</summary>
internal sealed record StepUpToAsk([property: Required, StringLength(Complaint.LongestText), Breaks("Consultations.ComplaintNeedsStory"), Description("为什么要复查")] string? Story);
