namespace Fabang.Modules.Guidance;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
