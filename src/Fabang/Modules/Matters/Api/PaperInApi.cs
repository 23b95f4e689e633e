using System.ComponentModel;

namespace Fabang.Modules.Matters.Api;

/// <summary>A file that somebody sent.</summary>
internal sealed record PaperInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("文件名")] string Name,
    [property: Description("文件类型")] string MediaType,
    [property: Description("In bytes. 字节数")] long Size)
{
    public static PaperInApi Of(StoredFile file) => new(file.Id, file.Name, FileKinds.MediaTypeOf(file.Kind), file.Size);
}
