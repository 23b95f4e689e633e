namespace Fabang.Tests.Modules.Mediation;

/// <summary>A mediation between two people, and who mediates.</summary>
internal sealed record MediationScene(Guid Id, Guid Person, Guid Other, Guid Mediator);
