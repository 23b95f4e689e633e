using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Guidance.Api;

/// <summary>The code of a story that was begun elsewhere.</summary>
internal sealed record CodeToResume([property: Required, StringLength(40), Breaks("Guidance.NoSuchIntake"), Description("续写码")] string? ResumeCode);
