using Fabang.Search;
using Microsoft.Data.Sqlite;

namespace Fabang.Bench.Searching;

/// <summary>What an import has put into a database: the articles that are searched, of the newest version of each law.</summary>
internal static class Articles
{
    public static List<SearchDocument> Read(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            select laws.key, laws.title, law_articles.number, law_articles.label, law_articles.headings, law_articles.text
            from laws join law_versions on law_versions.law_id = laws.id and law_versions.is_current
            join law_articles on law_articles.version_id = law_versions.id
            order by laws.key, law_articles.position
            """;
        using var rows = command.ExecuteReader();
        var articles = new List<SearchDocument>();
        while (rows.Read())
        {
            articles.Add(new SearchDocument
            {
                Id = $"{rows.GetString(0)}#{rows.GetString(2)}",
                LawId = rows.GetString(0),
                Title = rows.GetString(1),
                Number = rows.GetString(3),
                Chapter = rows.GetString(4).Replace('\n', ' '),
                Text = rows.GetString(5),
            });
        }

        return articles;
    }
}
