namespace Fabang.Modules.LegalAid;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;
