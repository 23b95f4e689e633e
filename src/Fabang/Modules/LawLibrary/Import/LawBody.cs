namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What the reader of a body found. <see cref="Duplicate"/> is the label of an article that is there twice.</summary>
internal sealed record LawBody(
    ArticleNumbering Numbering,
    string Preamble,
    IReadOnlyList<LawArticle> Articles,
    string Appendix,
    IReadOnlyList<string> Missing,
    string? Duplicate = null)
{
    public static LawBody Read(List<LawLine> lines) => ArticleReader.Read(lines) ?? ItemReader.Read(lines);
}
