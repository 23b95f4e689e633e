namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What a case tells of itself besides its sections.</summary>
/// <param name="Court">The last court or commission that decided, 北京市第二中级人民法院; null where the text does not tell.</param>
/// <param name="DecidedOn">裁判日期</param>
/// <param name="Cause">案由</param>
public sealed record CaseDetails(string? Court, DateOnly? DecidedOn, string? Cause)
{
    public static CaseDetails None { get; } = new(null, null, null);
}
