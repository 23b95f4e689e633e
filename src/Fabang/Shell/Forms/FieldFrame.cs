using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Forms;

/// <summary>The frame around every control: label, hint, what is wrong, then the control itself.</summary>
public sealed class FieldFrame(IStringLocalizer<Texts> texts)
{
    /// <summary>One control with its label.</summary>
    public void Write(TagHelperOutput output, Field field, params ReadOnlySpan<IHtmlContent> control)
    {
        Begin(output, field);
        output.Content.AppendHtml(Element.New("label", "govuk-label", field.Label).With("for", field.Id));
        Append(output.Content, Above(field));
        foreach (var part in control)
        {
            output.Content.AppendHtml(part);
        }
    }

    /// <summary>Several controls that answer one question: the question is the legend.</summary>
    public void WriteGroup(TagHelperOutput output, Field field, TagBuilder controls)
    {
        Begin(output, field);
        var group = Element.New("fieldset", "govuk-fieldset").With("aria-describedby", field.DescribedBy);
        group.InnerHtml.AppendHtml(Element.New("legend", "govuk-fieldset__legend", field.Label));
        Append(group.InnerHtml, Above(field));
        group.InnerHtml.AppendHtml(controls);
        output.Content.AppendHtml(group);
    }

    /// <summary>Only what is wrong, above a control that brings its own label.</summary>
    public void WriteBare(TagHelperOutput output, Field field, TagBuilder control)
    {
        Begin(output, field);
        Append(output.Content, Errors(field));
        output.Content.AppendHtml(control);
    }

    public static TagBuilder HintOf(Field field, string cssClass = "govuk-hint") =>
        Element.New("div", cssClass, field.Hint).With("id", field.HintId);

    private static void Begin(TagHelperOutput output, Field field)
    {
        output.Become("div", "govuk-form-group");
        if (field.HasErrors)
        {
            output.WithClass("govuk-form-group--error");
        }
    }

    private IEnumerable<TagBuilder> Above(Field field) =>
        field.Hint is null ? Errors(field) : [HintOf(field), .. Errors(field)];

    private IEnumerable<TagBuilder> Errors(Field field)
    {
        if (field.HasErrors)
        {
            var prefix = Element.New("span", "visually-hidden", texts["Error.Prefix"]);
            var message = Element.New("p", "govuk-error-message", prefix).With("id", field.ErrorId);
            message.InnerHtml.Append(string.Join(' ', field.Errors));
            yield return message;
        }
    }

    private static void Append(IHtmlContentBuilder content, IEnumerable<TagBuilder> parts)
    {
        foreach (var part in parts)
        {
            content.AppendHtml(part);
        }
    }
}
