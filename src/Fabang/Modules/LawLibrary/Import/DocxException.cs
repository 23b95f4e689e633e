namespace Fabang.Modules.LawLibrary.Import;

/// <summary>A Word file that cannot be read, or not without losing words.</summary>
internal sealed class DocxException(LawFileFault fault, string detail) : Exception(detail)
{
    public LawFileFault Fault => fault;
}
