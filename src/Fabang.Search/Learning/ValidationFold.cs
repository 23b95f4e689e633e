namespace Fabang.Search.Learning;

/// <summary>The questions of one fold as a model without them sees them, and the lists that its trees may learn from.</summary>
internal sealed record ValidationFold(IReadOnlyList<QuestionLook> Questions, IReadOnlyList<RankedList> Training);
