namespace Fabang.Modules.Directory;

/// <summary>What is wrong with a profile: the property, and the rule as in <see cref="BrokenRuleException"/>.</summary>
public sealed record ProfileProblem(string Field, string Code, params object[] Details);
