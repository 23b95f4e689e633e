using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Shell.Forms;

/// <summary>One answer to choose. What was chosen before counts more than what the list suggests.</summary>
internal sealed record Choice(string Value, string Text, bool IsChosen, bool IsDisabled)
{
    public static IEnumerable<Choice> From(IEnumerable<SelectListItem> items, IReadOnlySet<string>? chosen) =>
        from item in items
        let value = item.Value ?? item.Text
        select new Choice(value, item.Text, chosen?.Contains(value) ?? item.Selected, item.Disabled);
}
