namespace Fabang.Modules.Topics.Danger;

/// <summary>A number to call, who answers there, and when to call it.</summary>
public sealed record HelpNumber(string Number, TopicName Name, TopicName Says);
