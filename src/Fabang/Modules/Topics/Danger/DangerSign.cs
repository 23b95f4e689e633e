namespace Fabang.Modules.Topics.Danger;

/// <summary>What in a story says that somebody is in danger (危险信号), and where help is.</summary>
/// <param name="Says">What to do first.</param>
/// <param name="Pattern">What speaks for it.</param>
/// <param name="Numbers">Whom to call, the first first.</param>
/// <param name="Articles">What the law gives.</param>
public sealed record DangerSign(string Id, TopicName Title, TopicName Says, WordPattern Pattern, IReadOnlyList<HelpNumber> Numbers, IReadOnlyList<HelpArticle> Articles);
