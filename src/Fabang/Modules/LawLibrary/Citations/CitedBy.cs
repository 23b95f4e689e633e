namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>What cites an article (被引用): articles of the versions that stand today.</summary>
/// <param name="Kind">Of the citing law.</param>
/// <param name="Law">Its key.</param>
/// <param name="Number">Its citing article.</param>
/// <param name="Label">第三条</param>
public sealed record CitedBy(TextKind Kind, string Law, string Number, string Label)
{
    /// <summary>Interpretations first, because they say how the article is applied.</summary>
    public static IQueryable<CitedBy> Of(FabangDb db, string law, string article) =>
        from citation in db.Set<LawCitation>()
        where citation.Law == law && citation.Article == article
        join version in db.Set<LawVersion>() on citation.VersionId equals version.Id
        where version.IsCurrent
        join citing in db.Set<Law>() on version.LawId equals citing.Id
        join words in db.Set<Article>() on new { citation.VersionId, citation.Number } equals new { words.VersionId, words.Number }
        group words by new { citing.Kind, citing.Key, citation.Number, words.Label, words.Position } into once
        orderby once.Key.Kind == TextKind.JudicialInterpretation ? 0 : 1, once.Key.Kind, once.Key.Key, once.Key.Position
        select new CitedBy(once.Key.Kind, once.Key.Key, once.Key.Number, once.Key.Label);
}
