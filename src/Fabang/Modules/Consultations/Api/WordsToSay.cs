using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A message in a talk.</summary>
internal sealed record WordsToSay([property: Required, StringLength(Consultation.LongestText), Breaks("Consultations.ChatNeedsText"), Description("要说的话")] string? Text);
