using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Parts;

/// <summary>
/// A part that looks again when the bell rings on its topic: <c>&lt;live-part src="/my/…?handler=Part" topics="@Model.Topic"&gt;…&lt;/live-part&gt;</c>.
/// The handler returns the same partial that stands inside. Without script it is plain content. A part whose first element carries
/// <c>data-version</c> is changed only when that has changed: forms keep what is being typed in them.
/// </summary>
[HtmlTargetElement("live-part")]
public sealed class LivePartTagHelper(PageParts page) : TagHelper
{
    public string Src { get; set; } = "";

    /// <summary>The protected token of the topics, as the bell gives it out.</summary>
    public string Topics { get; set; } = "";

    /// <summary>The topics of the token that this part looks at, with spaces between them; all of them when it says nothing.</summary>
    public string? On { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        page.HasLiveParts = true;
        output.Become("div");
        output.Attributes.SetAttribute("data-live-src", Src);
        output.Attributes.SetAttribute("data-live-topics", Topics);
        if (On.OrNull() is { } topic)
        {
            output.Attributes.SetAttribute("data-live-on", topic);
        }
    }
}
