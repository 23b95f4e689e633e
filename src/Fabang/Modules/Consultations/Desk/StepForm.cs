using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Consultations.Advice;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>One line of what is to be done, as a lawyer types it.</summary>
public sealed class StepForm
{
    [StringLength(AdviceNote.LongestLine)]
    public string? Words { get; set; }

    public DateOnly? Day { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && Day is null;
}
