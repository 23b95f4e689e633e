using Fabang.Shell.Forms;

namespace Fabang.Shell;

/// <summary>A field as the page shows it: its name in the form, the id a link can focus, its label, and what one does with it.</summary>
public sealed record PageField(string Name, string FocusId, string Label, FieldKind Kind);
