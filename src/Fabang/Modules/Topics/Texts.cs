namespace Fabang.Modules.Topics;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
