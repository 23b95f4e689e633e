using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Parts;

/// <summary>Links to the pages of a list: <c>&lt;page-links page="1" pages="9" /&gt;</c>. Keeps the rest of the query; the page is <c>?page=</c>.</summary>
[HtmlTargetElement("page-links")]
public sealed class PageLinksTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public int Page { get; set; } = 1;

    public int Pages { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("nav", "pages");
        output.Attributes.SetAttribute("aria-label", texts["Pages.Title", Page, Pages].Value);
        var content = output.Content;
        if (Page > 1)
        {
            content.AppendHtml(Link(Page - 1, texts["Pages.Previous"]).With("rel", "prev"));
        }

        var last = 0;
        foreach (var page in Shown())
        {
            if (page > last + 1)
            {
                content.AppendHtml(Element.New("span", "gap", "…").With("aria-hidden", "true"));
            }

            content.AppendHtml(Number(page));
            last = page;
        }

        if (Page < Pages)
        {
            content.AppendHtml(Link(Page + 1, texts["Pages.Next"]).With("rel", "next"));
        }
    }

    /// <summary>The first, the last, and those around the current one.</summary>
    private IEnumerable<int> Shown() =>
        new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(page => page >= 1 && page <= Pages).Distinct().Order();

    private TagBuilder Number(int page)
    {
        var text = page.ToString(CultureInfo.CurrentCulture);
        return page == Page
            ? Element.New("span", null, text).With("aria-current", "page")
            : Link(page, text).With("aria-label", texts["Pages.Number", page]);
    }

    private TagBuilder Link(int page, string text)
    {
        var request = View.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key is not ("page" or "handler")))
        {
            { "page", page.ToString(CultureInfo.InvariantCulture) },
        };
        return Element.New("a", null, text).With("href", request.PathBase + request.Path + query.ToString());
    }
}
