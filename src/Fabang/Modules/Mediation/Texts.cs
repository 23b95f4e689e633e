namespace Fabang.Modules.Mediation;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
