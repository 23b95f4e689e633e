namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// One article (条) as its file has it. <see cref="Key"/> is <c>133-1</c> for 第一百三十三条之一, <see cref="Path"/> the headings
/// above it (编、分编、章、节), outermost first. <see cref="Text"/> is the official text without the label; each line is a
/// paragraph (款) or an item (项), see <see cref="ArticleParagraph.Split"/>.
/// </summary>
public sealed record LawArticle(string Key, string Label, IReadOnlyList<string> Path, string Text);
