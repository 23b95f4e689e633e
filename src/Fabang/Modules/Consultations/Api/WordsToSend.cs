using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Api;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A further question, or why a consultation is opened again.</summary>
internal sealed record WordsToSend(
    [property: Required, StringLength(Consultation.LongestText), Breaks("Consultations.FollowUpNeedsText", "Consultations.ReopeningNeedsText"), Description("还想问什么")] string? Text,
    [property: MaxLength(Papers.Most), Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "Consultations.TooManyFiles"), Description("Papers that go along; may be left out. 材料")] IReadOnlyList<PaperToSend>? Files = null)
{
    public IReadOnlyCollection<IFormFile> ToUploads() => [.. (Files ?? []).Select(file => file.ToUpload())];
}
