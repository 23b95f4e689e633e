namespace Fabang.Modules.Directory;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
