namespace Fabang.Modules.Following;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
