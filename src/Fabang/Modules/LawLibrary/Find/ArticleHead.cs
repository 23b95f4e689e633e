namespace Fabang.Modules.LawLibrary.Find;

/// <summary>An article without its text, for contents and for cutting a long law into pages.</summary>
public sealed record ArticleHead(string Number, string Label, string Headings, int Length);
