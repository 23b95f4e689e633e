using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Matters.Api;

/// <summary>A file to be sent: a picture, PDF, Word, Excel or text of 10 MB at most. What it is, is told by its content.</summary>
internal sealed record PaperToSend(
    [property: Required, StringLength(255), Description("文件名")] string? Name,
    [property: Required, Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "Matters.TooManyFiles"), Description("Base64. 内容")] byte[]? Content)
{
    /// <summary>As pages get it from a form.</summary>
    public IFormFile ToUpload() => new FormFile(new MemoryStream(Content ?? []), 0, Content?.Length ?? 0, nameof(Content), Name ?? "");
}
