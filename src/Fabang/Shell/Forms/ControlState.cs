using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Shell.Forms;

/// <summary>Ties a control to its hint and its mistakes, for ears as well as eyes.</summary>
internal static class ControlState
{
    public static TagBuilder Tell(this TagBuilder control, Field field, string? alsoDescribedBy = null)
    {
        control.With("aria-describedby", string.Join(' ', new[] { field.DescribedBy, alsoDescribedBy }.OfType<string>()).OrNull());
        if (field.HasErrors)
        {
            control.With("aria-invalid", "true");
            control.AddCssClass("has-error");
        }

        return control;
    }
}
