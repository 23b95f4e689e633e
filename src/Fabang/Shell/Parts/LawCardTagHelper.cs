using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Parts;

/// <summary>
/// An article of law: its name, plain words if there are any, the official text, and where it comes from.
/// <c>&lt;law-card title="《劳动合同法》第三十条" href="…" plain="…" source="…"&gt;official text&lt;/law-card&gt;</c>.
/// </summary>
[HtmlTargetElement("law-card")]
public sealed class LawCardTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public string Title { get; set; } = "";

    public string? Href { get; set; }

    public string? Plain { get; set; }

    public string? Source { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var official = await output.GetChildContentAsync();
        output.Become("div", "law");
        var title = Href.OrNull() is { } href
            ? Element.New("p", "law-title", Element.New("a", null, Title).With("href", href))
            : Element.New("p", "law-title", Title);
        output.Content.SetHtmlContent(title);
        if (Plain.OrNull() is { } plain)
        {
            var words = Element.New("p", "plain", Element.New("b", null, texts["Law.Plain"]));
            words.InnerHtml.Append(plain);
            output.Content.AppendHtml(words);
        }

        if (!official.IsEmptyOrWhiteSpace)
        {
            // A blockquote would be read aloud as someone's words; this is the law itself, in Chinese whatever the page's language.
            output.Content.AppendHtml(Element.New("div", "official", official).With("lang", "zh-Hans"));
        }

        if (Source.OrNull() is { } source)
        {
            output.Content.AppendHtml(Element.New("p", "muted small", source));
        }
    }
}
