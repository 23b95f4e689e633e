using Fabang.Search;
using Microsoft.Data.Sqlite;

namespace Fabang.Bench.Searching;

/// <summary>SQLite's full-text search, ranked by its BM25: any of the terms of the question may match.</summary>
internal sealed class Fts5 : IOtherSearch
{
    private readonly SqliteConnection connection;
    private readonly Cut cut;

    public Fts5(string folder, IReadOnlyList<SearchDocument> articles, Cut cut)
    {
        this.cut = cut;
        connection = new SqliteConnection($"Data Source={Path.Combine(folder, "fts5.db")};Pooling=False");
        connection.Open();
        Execute($"create virtual table articles using fts5(id unindexed, title, text, official unindexed, tokenize = '{(cut is Cut.Trigrams ? "trigram" : "unicode61")}')");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "insert into articles values ($id, $title, $text, $official)";
        foreach (var article in articles)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", article.Id);
            insert.Parameters.AddWithValue("$title", Indexed(article.Title));
            insert.Parameters.AddWithValue("$text", Indexed(article.Text));
            insert.Parameters.AddWithValue("$official", article.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>What the terms are.</summary>
    public enum Cut
    {
        /// <summary>Three characters in a row, as SQLite's own trigram tokenizer cuts them.</summary>
        Trigrams,

        /// <summary>Two characters in a row, cut before SQLite sees them.</summary>
        Pairs,
    }

    public IReadOnlyList<string> Find(string question, int top)
    {
        var terms = (cut is Cut.Trigrams ? Runs(question, 3) : Runs(question, 2)).Distinct(StringComparer.Ordinal).ToList();
        if (terms.Count == 0)
        {
            return [];
        }

        using var command = connection.CreateCommand();
        command.CommandText = "select id, official from articles where articles match $query order by rank limit $top";
        command.Parameters.AddWithValue("$query", string.Join(" OR ", terms.Select(term => $"\"{term}\"")));
        command.Parameters.AddWithValue("$top", top);
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
            if (found.Count <= IOtherSearch.Shown)
            {
                rows.GetString(1);
            }
        }

        return found;
    }

    public void Dispose() => connection.Dispose();

    private string Indexed(string text) => cut is Cut.Pairs ? string.Join(' ', Runs(text, 2)) : text;

    private static IEnumerable<string> Runs(string text, int length)
    {
        for (var start = 0; start + length <= text.Length; start++)
        {
            if (text.AsSpan(start, length).IndexOfAnyExceptInRange('一', '鿿') < 0)
            {
                yield return text.Substring(start, length);
            }
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
