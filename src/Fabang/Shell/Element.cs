using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell;

/// <summary>Short words for building HTML in tag helpers. Text is encoded when written.</summary>
internal static class Element
{
    public static TagBuilder New(string name, string? cssClass = null, string? text = null)
    {
        var element = new TagBuilder(name);
        if (cssClass is not null)
        {
            element.AddCssClass(cssClass);
        }

        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }

    public static TagBuilder New(string name, string? cssClass, params ReadOnlySpan<IHtmlContent> children)
    {
        var element = New(name, cssClass);
        foreach (var child in children)
        {
            element.InnerHtml.AppendHtml(child);
        }

        return element;
    }

    /// <summary>Sets an attribute; null leaves it out, an empty text is written as it is.</summary>
    public static TagBuilder With(this TagBuilder element, string name, string? value)
    {
        if (value is not null)
        {
            element.MergeAttribute(name, value, replaceExisting: true);
        }

        return element;
    }

    public static TagBuilder With(this TagBuilder element, string name, bool isSet) =>
        isSet ? element.With(name, name) : element;

    public static TagBuilder WithClass(this TagBuilder element, string cssClass)
    {
        element.AddCssClass(cssClass);
        return element;
    }

    public static TagBuilder Closed(this TagBuilder element)
    {
        element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    /// <summary>Attributes that the page wrote and the helper does not know (placeholder, disabled, lang) go to the control itself.</summary>
    public static TagBuilder TakeAttributes(this TagBuilder element, TagHelperOutput from)
    {
        foreach (var attribute in from.Attributes)
        {
            var value = attribute.Value switch
            {
                null => attribute.Name,
                HtmlString raw => System.Net.WebUtility.HtmlDecode(raw.Value),
                var other => other.ToString(),
            };
            if (attribute.Name == "class")
            {
                element.AddCssClass(value!);
            }
            else
            {
                element.MergeAttribute(attribute.Name, value, replaceExisting: true);
            }
        }

        from.Attributes.Clear();
        return element;
    }

    /// <summary>Turns the helper's own tag into a plain element.</summary>
    public static void Become(this TagHelperOutput output, string tag, string? cssClass = null)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (cssClass is not null)
        {
            output.WithClass(cssClass);
        }
    }

    /// <summary>Beside the classes that the page itself wrote.</summary>
    public static void WithClass(this TagHelperOutput output, string cssClass) =>
        output.Attributes.SetAttribute("class", output.Attributes["class"]?.Value is { } own ? $"{own} {cssClass}" : cssClass);

    /// <summary>Razor gives an empty text where the page wrote null.</summary>
    public static string? OrNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
