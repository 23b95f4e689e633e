using System.Text.RegularExpressions;
using Fabang.Kernel.Documents;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// How the wording of a letter is written: a line is a paragraph; <c># </c> begins a heading, <c>| a | b |</c> is a row of a table, <c>&gt; </c> a note,
/// <c>@ </c> a line at the right margin (落款). What stands in braces is filled in. A line that asks for something empty drops out.
/// </summary>
public static partial class LetterMarkup
{
    /// <summary>What the text asks for, in its order.</summary>
    public static IEnumerable<string> NamesIn(string text) => Brace().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The text with its values, where it knows them.</summary>
    public static string FillIn(string text, IReadOnlyDictionary<string, string> fields) =>
        Brace().Replace(text, match => fields.GetValueOrDefault(match.Groups[1].Value) ?? match.Value);

    /// <summary>What stands on paper. A value is text, whatever signs it holds.</summary>
    public static IReadOnlyList<Block> Blocks(string text, IReadOnlyDictionary<string, string> fields)
    {
        List<Block> blocks = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (NamesIn(line).All(name => fields.GetValueOrDefault(name) is { Length: > 0 }))
            {
                Add(blocks, line, fields);
            }
        }

        return blocks;
    }

    private static void Add(List<Block> blocks, string line, IReadOnlyDictionary<string, string> fields)
    {
        switch (line)
        {
            case ['|', .. var row]:
                IReadOnlyList<string> cells = [.. row.TrimEnd('|').Split('|', StringSplitOptions.TrimEntries).Select(cell => OneLine(FillIn(cell, fields)))];
                Join(blocks, before => before is Block.Table table ? new Block.Table([.. table.Rows, cells]) : null, () => new Block.Table([cells]));
                break;
            case ['@', ' ', .. var right]:
                var signed = OneLine(FillIn(right.Trim(), fields));
                Join(blocks, before => before is Block.Signature signature ? new Block.Signature([.. signature.Lines, signed]) : null, () => new Block.Signature([signed]));
                break;
            case ['#', ' ', .. var heading]:
                blocks.Add(new Block.Heading(OneLine(FillIn(heading.Trim(), fields)), Block.Heading.Deepest));
                break;
            case ['>', ' ', .. var note]:
                blocks.Add(new Block.Note(OneLine(FillIn(note.Trim(), fields))));
                break;
            default:
                blocks.AddRange(FillIn(line, fields).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(paragraph => new Block.Paragraph(paragraph)));
                break;
        }
    }

    /// <summary>Lines of the same kind that follow one another are one block.</summary>
    private static void Join(List<Block> blocks, Func<Block, Block?> join, Func<Block> begin)
    {
        if (blocks.Count > 0 && join(blocks[^1]) is { } longer)
        {
            blocks[^1] = longer;
        }
        else
        {
            blocks.Add(begin());
        }
    }

    /// <summary>Lines of a value, one behind the other: where a line ends without a mark, a semicolon parts it from the next.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Aggregate("", (sofar, line) => sofar.Length == 0 ? line : sofar + (char.IsPunctuation(sofar[^1]) ? "" : "；") + line);

    [GeneratedRegex(@"\{([^{}\n]*)\}")]
    private static partial Regex Brace();
}
