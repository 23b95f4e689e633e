using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>What cannot wait, beside the time limits: violence, detention, a child (紧急情形).</summary>
/// <param name="Id">Names it.</param>
/// <param name="Title">What to do first.</param>
/// <param name="Says">How.</param>
/// <param name="Conditions">It applies where one of them fits.</param>
/// <param name="Validity">Its source.</param>
public sealed record UrgencyRule(string Id, TopicName Title, TopicName Says, IReadOnlyList<Condition> Conditions, Validity Validity);
