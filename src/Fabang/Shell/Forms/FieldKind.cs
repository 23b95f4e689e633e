namespace Fabang.Shell.Forms;

/// <summary>What a person does with a field: write or choose. An empty one is named accordingly.</summary>
public enum FieldKind
{
    Write,
    Choose,
}
