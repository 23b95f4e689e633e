using System.Text;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Gathers articles line by line; no line is lost, whatever the order they come in.</summary>
internal sealed class LawBodyWriter
{
    private readonly List<LawArticle> articles = [];
    private readonly List<string> preamble = [];
    private readonly List<string> appendix = [];
    private readonly StringBuilder text = new();
    private (string Key, string Label, IReadOnlyList<string> Path)? open;

    /// <summary>Behind a line such as 附件: text goes to the appendix, unless another article comes.</summary>
    public bool InAppendix { get; private set; }

    public void OpenAppendix(string line)
    {
        InAppendix = true;
        appendix.Add(line);
    }

    public void Start(string key, string label, IReadOnlyList<string> path, string firstLine)
    {
        // An article behind the annex: the annex was a sentence of the article before.
        InAppendix = false;
        var back = appendix.ToList();
        appendix.Clear();
        back.ForEach(Add);
        Close();
        open = (key, label, path);
        Add(firstLine);
    }

    public void Add(string line)
    {
        if (line.Length == 0)
        {
            return;
        }

        if (InAppendix)
        {
            appendix.Add(line);
        }
        else if (open is null)
        {
            preamble.Add(line);
        }
        else
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(line);
        }
    }

    public LawBody Finish(ArticleNumbering numbering, IReadOnlyList<string> missing)
    {
        Close();
        return new LawBody(numbering, string.Join('\n', preamble), articles, string.Join('\n', appendix), missing);
    }

    private void Close()
    {
        if (open is { } article)
        {
            articles.Add(new LawArticle(article.Key, article.Label, article.Path, text.ToString()));
            text.Clear();
            open = null;
        }
    }
}
