namespace Fabang.Modules.LawLibrary.Import;

/// <summary>A paragraph of a Word file as it is read on paper.</summary>
/// <param name="Text">Its words; a line end stands where the writer broke the line by hand.</param>
/// <param name="IsContents">Part of a table of contents that Word made.</param>
/// <param name="IsHeading">Set in a style of headings.</param>
internal readonly record struct DocxLine(string Text, bool IsContents, bool IsHeading);
