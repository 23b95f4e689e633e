using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>A time limit of the law (时效、期限) after which a right is weaker or gone.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Title">What ends, and after how long.</param>
/// <param name="Says">From when it is counted, and what to do.</param>
/// <param name="Length">How long; null where it does not run.</param>
/// <param name="Soon">So long before its end it is called near.</param>
/// <param name="Clock">The question that tells how much has passed; null where none does.</param>
/// <param name="IsShort">So short that it is called near whenever it applies.</param>
/// <param name="Conditions">It applies where one of them fits.</param>
/// <param name="Validity">Its source.</param>
public sealed record LimitRule(
    string Id, TopicName Title, TopicName Says, Period? Length, Period? Soon, string? Clock, bool IsShort, IReadOnlyList<Condition> Conditions, Validity Validity);
