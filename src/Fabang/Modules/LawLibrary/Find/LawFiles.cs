namespace Fabang.Modules.LawLibrary.Find;

/// <summary>The files that can be had of what a page shows.</summary>
/// <param name="Address">To which the kind of file is added.</param>
/// <param name="HasPdf">False where no Chinese font is installed.</param>
public sealed record LawFiles(string Address, bool HasPdf);
