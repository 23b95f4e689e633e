namespace Fabang.Modules.Demo;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
