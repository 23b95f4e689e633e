namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>
/// Where a text stands that cites: what 本法, 前条 and a bare 第三条 mean there. A letter or an answer stands nowhere.
/// </summary>
/// <param name="Law">The key of the law that the text is part of.</param>
/// <param name="Numbers">All articles of this version, in their order.</param>
/// <param name="Position">Which of them the text is.</param>
/// <param name="Aliases">What the law calls other texts (以下简称《办法》), and their names.</param>
/// <param name="Amended">The law that this text amends (修改), whose articles a bare 第三条 then means; else null.</param>
public sealed record CitingPlace(string Law, IReadOnlyList<string> Numbers, int Position, IReadOnlyDictionary<string, string> Aliases, string? Amended)
{
    public string Number => Numbers[Position];

    /// <summary>前条: the article that stands so many places before; null before the first.</summary>
    public string? Before(int places) => Position >= places ? Numbers[Position - places] : null;
}
