using System.Text;
using System.Text.RegularExpressions;

namespace Fabang.Modules.Directory;

/// <summary>
/// 《律师业务推广行为规则（试行）》(2018) 第十条: what a lawyer may not claim in public. The list is in
/// <c>content/directory/forbidden-claims.yaml</c>; who approves a profile still reads it.
/// </summary>
public sealed partial class PromotionRules
{
    private readonly List<ForbiddenClaim> _claims = DirectoryLists.Read<ForbiddenClaim>("forbidden-claims.yaml");

    /// <returns>Each forbidden word once, with its rule, in the order of the rules.</returns>
    public IReadOnlyList<(string Word, ForbiddenClaim Claim)> FindIn(string text)
    {
        var sentences = EndOfSentence().Split(Plain(text));
        return
        [
            .. _claims.SelectMany(claim => sentences.SelectMany(claim.FindIn).Select(word => (word, claim))).DistinctBy(found => found.word),
        ];
    }

    /// <summary>Narrow and small letters; without spaces and light signs between Chinese characters.</summary>
    private static string Plain(string text) =>
        LightSigns().Replace(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "");

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}0-9])[ \t\-_*·•~/\\|+#=^'""「」『』“”‘’\u200D]+(?=\p{IsCJKUnifiedIdeographs})", RegexOptions.None, 500)]
    private static partial Regex LightSigns();

    [GeneratedRegex("[。！？!?；;\n]", RegexOptions.None, 500)]
    private static partial Regex EndOfSentence();
}
