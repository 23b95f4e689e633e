namespace Fabang.Search.Learning;

/// <summary>A term of a document and how often it stands in its text, its headings and its title.</summary>
internal readonly record struct SheetTerm(int Term, byte Text, byte Chapter, byte Title);
