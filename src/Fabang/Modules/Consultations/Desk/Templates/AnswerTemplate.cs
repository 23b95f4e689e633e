using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Desk.Templates;

/// <summary>
/// Words that are put into an answer and then made to fit (答复模板): a lawyer's own, or those of a region, which its duty manager keeps. No person's story belongs in it.
/// </summary>
public sealed class AnswerTemplate : Entity
{
    public const int LongestTitle = 40;

    public const int LongestText = 2000;

    private AnswerTemplate()
    {
    }

    /// <summary>Whose it is; null for one of a region.</summary>
    public Guid? OwnerId { get; private init; }

    /// <summary>Whose lawyers use it; null for a lawyer's own.</summary>
    public RegionCode? Region { get; private init; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <param name="id">Made by the form: sent twice it is one.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="title">What it is found by.</param>
    /// <param name="text">What is put into the answer.</param>
    /// <exception cref="BrokenRuleException">A title or a text is missing, or too long.</exception>
    public static AnswerTemplate OfLawyer(Guid id, Guid owner, string? title, string? text)
    {
        var template = new AnswerTemplate { Id = id, OwnerId = owner };
        template.Write(title, text);
        return template;
    }

    /// <inheritdoc cref="OfLawyer"/>
    public static AnswerTemplate OfRegion(Guid id, RegionCode region, string? title, string? text)
    {
        var template = new AnswerTemplate { Id = id, Region = region };
        template.Write(title, text);
        return template;
    }

    /// <exception cref="BrokenRuleException">A title or a text is missing, or too long.</exception>
    public void Write(string? title, string? text)
    {
        BrokenRuleException.ThrowIfBlank(title, "Consultations.TemplateNeedsTitle");
        BrokenRuleException.ThrowIfBlank(text, "Consultations.TemplateNeedsText");
        (Title, Text) = (title!.Trim(), text!.Trim());
        if (Title.Length > LongestTitle || Text.Length > LongestText)
        {
            throw new BrokenRuleException("Consultations.TooLong", Title.Length > LongestTitle ? LongestTitle : LongestText);
        }
    }
}
