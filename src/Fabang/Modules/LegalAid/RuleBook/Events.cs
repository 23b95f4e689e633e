namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>A province has new rules: its younger refusals are judged again.</summary>
public sealed record RulesPublished(Guid VersionId, DateTimeOffset At) : DomainEvent(At);
