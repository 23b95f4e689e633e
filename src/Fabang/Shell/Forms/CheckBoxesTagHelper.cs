using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>Any of several: <c>&lt;check-boxes asp-for="Reasons" items="Model.Items" label="…" inline="true" /&gt;</c>; the property is a list.</summary>
[HtmlTargetElement("check-boxes")]
public sealed class CheckBoxesTagHelper(FieldReader fields, FieldFrame frame) : ChoicesTagHelper(fields, frame, "checkbox", "side-by-side");
