using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>One of a few, all in sight: <c>&lt;radio-group asp-for="Grade" items="Model.Items" label="…" inline="true" /&gt;</c>.</summary>
[HtmlTargetElement("radio-group")]
public sealed class RadioGroupTagHelper(FieldReader fields, FieldFrame frame) : ChoicesTagHelper(fields, frame, "radio", "govuk-radios--inline");
