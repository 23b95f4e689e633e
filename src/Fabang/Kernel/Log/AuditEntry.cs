namespace Fabang.Kernel.Log;

/// <summary>
/// One line of the audit log (审计日志): who changed or looked at what, and when. Rows are only ever added.
/// 《个人信息保护法》第五十四条 asks for audits; 《网络安全法》第二十一条 for logs kept at least six months.
/// </summary>
public sealed class AuditEntry
{
    public const int LongestDetails = 500;

    public long Id { get; private init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that acted; null for the program itself and for visitors.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>What was done: <c>added</c>, <c>changed</c>, <c>removed</c>, <c>viewed</c>, <c>signed-in</c>, …</summary>
    public required string Action { get; init; }

    /// <summary>The kind of thing it was done to, such as <c>Consultation</c>.</summary>
    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Six digits, where the thing belongs to a region; what belongs to none is seen by those who audit the whole platform.</summary>
    public string? Region { get; init; }

    /// <summary>Names of the properties that changed; never their values.</summary>
    public string? Details { get; init; }

    /// <summary>Place in the chain, 1, 2, 3, … without gaps; null until the row is chained, a moment after it was saved.</summary>
    public long? Sequence { get; set; }

    /// <summary>SHA-256 over the row and the hash before it, in hexadecimal.</summary>
    public string? Hash { get; set; }
}
