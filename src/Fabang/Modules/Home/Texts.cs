namespace Fabang.Modules.Home;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
