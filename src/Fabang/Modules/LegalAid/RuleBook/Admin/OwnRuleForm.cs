using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>What is typed of a matter or a group that a province adds.</summary>
public sealed class OwnRuleForm
{
    private static readonly char[] Between = [' ', '\t', '\r', '\n', ',', '，', '、', ';', '；'];

    [Required, StringLength(AidRuleVersion.LongestTitle)]
    public string? Chinese { get; set; }

    [Required, StringLength(AidRuleVersion.LongestTitle)]
    public string? English { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    [Required, StringLength(AidRuleVersion.LongestSource)]
    public string? Source { get; set; }

    /// <summary>Further articles it rests on, beside the one of the law: 浙江省法律援助条例#10.</summary>
    [StringLength(AidRuleVersion.LongestSource)]
    public string? Articles { get; set; }

    private string[] Named => (Articles ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);

    public static OwnRuleForm Of(TopicName title, Validity validity) => new()
    {
        Chinese = title.Chinese,
        English = title.English,
        From = validity.From,
        Until = validity.Until,
        Source = validity.Source,
        Articles = string.Join(' ', validity.Articles.Skip(1)),
    };

    /// <param name="id">Of the one that is changed; null for another one.</param>
    /// <param name="law">The article of the law that lets the province add it.</param>
    public OwnRule Read(string? id, string law) =>
        new(id, new TopicName(Chinese!.Trim(), English!.Trim()), new Validity(From!.Value, Until, [law, .. Named.Where(article => article != law)], Source!.Trim()));

    /// <summary>Says at the fields what no attribute can say.</summary>
    public void Check(ModelStateDictionary state, IStringLocalizer<Texts> texts)
    {
        if (Until < From)
        {
            state.AddModelError("Form.Until", texts["RulesEndsTooEarly"]);
        }

        if (!Named.All(ArticleNames.IsArticle))
        {
            state.AddModelError("Form.Articles", texts["RulesBadArticle"]);
        }
    }
}
