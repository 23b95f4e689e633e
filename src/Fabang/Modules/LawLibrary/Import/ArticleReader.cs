using System.Globalization;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Reads a body whose articles are 第一条, 第二条 (条文).</summary>
internal sealed class ArticleReader
{
    /// <summary>Numbers further apart than this are no missing articles, but another law quoted.</summary>
    private const int WidestGap = 10;

    private readonly LawBodyWriter writer = new();
    private readonly HeadingPath path = new();
    private readonly HashSet<ArticleMark> seen = [];
    private readonly HashSet<ArticleMark> standing;
    private readonly List<string> missing = [];
    private readonly List<LawLine> waiting = [];
    private readonly HeadingsAhead headings;
    private ArticleMark last;
    private string? duplicate;

    private ArticleReader(HashSet<ArticleMark> standing, HeadingsAhead headings) => (this.standing, this.headings) = (standing, headings);

    /// <summary>Null when no line begins an article.</summary>
    public static LawBody? Read(List<LawLine> lines)
    {
        var standing = new HashSet<ArticleMark>();
        foreach (var line in lines)
        {
            if (ArticleMark.TryRead(line.Text, out var mark, out var stands, out _) && stands)
            {
                standing.Add(mark);
            }
        }

        if (standing.Count == 0)
        {
            return null;
        }

        var reader = new ArticleReader(standing, new HeadingsAhead(lines));
        foreach (var line in lines)
        {
            reader.Read(line);
        }

        return reader.Finish();
    }

    private LawBody Finish()
    {
        // Headings and text behind the last article belong to no article.
        foreach (var line in waiting)
        {
            writer.OpenAppendix(line.Text);
        }

        return writer.Finish(ArticleNumbering.Articles, missing) with { Duplicate = duplicate };
    }

    private void Read(LawLine line)
    {
        headings.Pass(line);
        if (ArticleMark.TryRead(line.Text, out var mark, out var stands, out var end) && Begins(mark, stands))
        {
            Flush();
            Start(mark, line.Text[end..].TrimStart());
        }
        else if (line.OpensAppendix && seen.Count > 0)
        {
            waiting.ForEach(one => writer.OpenAppendix(one.Text));
            waiting.Clear();
            writer.OpenAppendix(line.Text);
        }
        else if (writer.InAppendix)
        {
            writer.Add(line.Text);
        }
        else if (line.IsHeading || waiting.Count > 0)
        {
            waiting.Add(line);
        }
        else
        {
            AddSplit(line.Text);
        }
    }

    // Headings lead to the article that follows; a heading with text of its own under it (序言) is read with that text.
    private void Flush()
    {
        foreach (var heading in waiting.Where(line => line.IsHeading))
        {
            path.Enter(heading);
        }

        headings.Stand(path.Current);
        for (var i = 0; i < waiting.Count; i++)
        {
            if (!waiting[i].IsHeading || (i + 1 < waiting.Count && !waiting[i + 1].IsHeading) || headings.IsOverNothing(waiting[i]))
            {
                writer.Add(waiting[i].Text);
            }
        }

        waiting.Clear();
    }

    private bool Begins(ArticleMark mark, bool stands)
    {
        if (seen.Contains(mark))
        {
            duplicate ??= stands ? mark.Label : null;
            return false;
        }

        if (!stands && standing.Contains(mark))
        {
            return false;
        }

        return seen.Count == 0 ? stands || mark.Number == 1 : mark.Follows(last) || (stands && mark > last && mark.Number - last.Number <= WidestGap);
    }

    private void Start(ArticleMark mark, string rest)
    {
        for (var number = last.Number + 1; seen.Count > 0 && number < mark.Number; number++)
        {
            missing.Add(number.ToString(CultureInfo.InvariantCulture));
        }

        last = mark;
        seen.Add(mark);
        writer.Start(mark.Key, mark.Label, path.Current, "");
        AddSplit(rest);
    }

    // Some files run the next article on in the same line: ……决定。 第十六条市人民代表大会……
    private void AddSplit(string text)
    {
        while (seen.Count > 0)
        {
            var next = new ArticleMark(last.Number + 1, 0);
            var at = standing.Contains(next) ? -1 : FindInside(text, next, surely: standing.Contains(new ArticleMark(next.Number + 1, 0)));
            if (at < 0 || !ArticleMark.TryRead(text[at..], out var mark, out _, out var end) || mark != next)
            {
                break;
            }

            writer.Add(text[..at].TrimEnd());
            text = text[(at + end)..].TrimStart();
            last = next;
            seen.Add(next);
            writer.Start(next.Key, next.Label, path.Current, "");
        }

        writer.Add(text);
    }

    private static int FindInside(string text, ArticleMark next, bool surely)
    {
        for (var at = text.IndexOf(next.Label, StringComparison.Ordinal); at >= 0; at = text.IndexOf(next.Label, at + 1, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at).TrimEnd();
            if (!before.IsEmpty && before[^1] is ('。' or '；' or '！' or '？' or '”' or '）') && (before.Length < at || surely))
            {
                return at;
            }
        }

        return -1;
    }
}
