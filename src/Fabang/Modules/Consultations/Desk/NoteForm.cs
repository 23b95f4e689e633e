using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Consultations.Advice;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>The fields of an advice note, as a lawyer types them.</summary>
public sealed class NoteForm
{
    /// <summary>As many lines as are there at first.</summary>
    private const int Lines = 2;

    [StringLength(AdviceNote.LongestUnderstood)]
    public string? Understood { get; set; }

    public List<StepForm> Steps { get; set; } = [];

    public DateOnly? ExpiresOn { get; set; }

    [StringLength(AdviceNote.LongestLine), Breaks("Consultations.ExpiryNeedsReason")]
    public string? ExpiryReason { get; set; }

    [StringLength(AdviceNote.LongestNotCovered)]
    public string? NotCovered { get; set; }

    public AdviceContent Content => new(Understood, [.. Steps.Select(step => new AdviceStep(step.Words ?? "", step.Day)).Where(step => step.Words.Length > 0 || step.Day is not null)], ExpiresOn, ExpiryReason, NotCovered);

    public static NoteForm Of(AdviceContent content) => new()
    {
        Understood = content.Understood,
        Steps = [.. content.Steps.Select(step => new StepForm { Words = step.Words, Day = step.Day })],
        ExpiresOn = content.ExpiresOn,
        ExpiryReason = content.ExpiryReason,
        NotCovered = content.NotCovered,
    };

    /// <summary>Empty lines for what is still to be written: there is always one more, as long as more are taken.</summary>
    public NoteForm WithRoom()
    {
        var wanted = Math.Min(AdviceNote.MostSteps, Math.Max(Lines, Steps.Count(step => !step.IsEmpty) + 1));
        while (Steps.Count < wanted)
        {
            Steps.Add(new StepForm());
        }

        return this;
    }
}
