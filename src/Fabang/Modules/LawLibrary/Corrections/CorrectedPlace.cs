namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>An article in one version of its law: what a correction is about.</summary>
public sealed record CorrectedPlace(Law Law, LawVersion Version, Article Article);
