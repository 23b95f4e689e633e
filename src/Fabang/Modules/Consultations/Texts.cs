namespace Fabang.Modules.Consultations;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
