namespace Fabang.Modules.Matters;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
