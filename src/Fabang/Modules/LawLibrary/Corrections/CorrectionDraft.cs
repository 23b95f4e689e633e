namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>What an editor writes who proposes a correction.</summary>
/// <param name="Id">Made by the form: what is sent twice under it is one proposal.</param>
/// <param name="Text">The article as it should read.</param>
/// <param name="Reason">What is wrong; readers see it.</param>
/// <param name="Source">What proves it: an official address, or gazette, number and page.</param>
public sealed record CorrectionDraft(Guid Id, string? Text, string? Reason, string? Source);
