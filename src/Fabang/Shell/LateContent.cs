using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Fabang.Shell;

/// <summary>
/// Content that is made when the page is sent, not when its tag is met: the error summary stands above the fields
/// and must know their labels. Razor keeps content as objects until the whole page has run.
/// </summary>
internal sealed class LateContent(Func<IHtmlContent> make) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => make().WriteTo(writer, encoder);
}
